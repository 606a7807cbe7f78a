import Testing

@testable import MediationStatistics

struct MarkupTextTests {
  @Test(arguments: [
    ("<p>甲</p><p>乙</p>", "\n甲\n\n乙\n"), ("甲<br/>乙", "甲\n乙"), ("<script>var a='<p>'</script>甲", "甲"), ("<style>p{}</style>甲", "甲"),
    ("<!-- <p>x</p> -->甲", "甲"),
    ("&lt;甲&gt;&nbsp;&amp;&#20057;&#x4E59;", "<甲> &乙乙"), ("&甲;&#xZZ;&#1114112;", "&甲;&#xZZ;&#1114112;"),
    ("<td>案由</td><td>合同纠纷</td>", "\t案由\t\t合同纠纷\t"), ("甲<span style='a>b'>乙</span>", "甲b'>乙"),
    ("<p", "\n"), ("甲<", "甲"), ("<!--", ""), ("", ""), ("a < b", "a "), ("<SCRIPT>x</SCRIPT>甲", "甲"),
  ])
  func html(source: String, expected: String) { #expect(textOfHTML(source) == expected) }

  @Test func word() {
    let part =
      "<w:document><w:body><w:p><w:r><w:t>民事</w:t></w:r><w:r><w:t xml:space=\"preserve\">判决书 </w:t></w:r></w:p><w:p><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>甲&amp;乙</w:t><w:br/></w:r></w:p></w:body></w:document>"
    #expect(textOfWord(Array(part.utf8)) == "民事判决书 \n\t甲&乙\n\n")
  }

  /// Any bytes: no crash, and nothing but a pass over them.
  @Test func anything() {
    var dice = Dice(3)
    for _ in 0..<200 {
      let text = String((0..<dice.throwDie(200)).map { _ in dice.pick(Array("<>!-/&;#xp 甲\"'\n")) })
      _ = textOfHTML(text)
      _ = textOfWord(Array(text.utf8))
    }
  }
}
