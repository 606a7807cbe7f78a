import Testing

@testable import MediationStatistics

@Suite struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("  永福 社区\t", "永福 社区"), ("\u{3000}ＺＪ３３\u{3000}", "ZJ33"), ("\t330100", "330100"), ("'330100", "330100"), ("’330", "330"),
    ("=\"330100\"", "330100"),
    ("=\" 330100 \"", "330100"), ("＝＂３３＂", "33"), ("（万元）", "(万元)"), ("a\u{200B}b\u{FEFF}", "ab"), ("\u{A0}x\u{A0}", "x"),
    ("\r\n甲\r\n乙\r\n", "甲\r\n乙"),
    ("=1+2", "=1+2"), ("\"\"", "\"\""), ("'", ""), ("=\"", "=\""), ("  '  x", "x"), ("𠮷", "𠮷"),
  ])
  func values(text: String, folded: String) {
    #expect(Array(foldedValue(text).utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    ("永福 社 区", "永福社区"), ("ＺＪ a B", "zjab"), ("受理\r\n时间", "受理时间"), ("\u{3000}", ""), ("É", "É"), ("İ", "İ"), ("A\u{301}", "a\u{301}"),
  ])
  func keys(text: String, folded: String) {
    #expect(Array(foldedKey(text).utf8) == Array(folded.utf8))
  }

  /// What is left as it stands needed no folding: the look before it against the work itself.
  @Test func whatIsPassedByNeedsNothing() {
    var dice = Dice(11)
    let pieces = ["永", "福", "a", "Z", "1", " ", "\t", "'", "=", "\"", "。", "Ａ", "\u{3000}", "\u{A0}", "\u{200B}", "’", "é", "€", "𠮷", "-"]
    for _ in 0..<20_000 {
      let text = (0..<dice.throwDie(6)).map { _ in dice.pick(pieces) }.joined()
      #expect(Array(foldedValue(text).utf8) == Array(narrowedValue(text).utf8), "\(text.debugDescription)")
    }
  }

  /// What is taken for plain stays as it is.
  @Test func plainKeysNeedNothing() {
    var dice = Dice(12)
    let pieces = ["浙", "〔", "A", "Z", "1", "=", "'", "、", "。", "号", " ", "a", "Ａ", "\u{3000}", "\u{A0}", "é", "𠮷", "_", "~"]
    var plain = 0
    for _ in 0..<20_000 {
      let text = (0..<dice.throwDie(5)).map { _ in dice.pick(pieces) }.joined()
      guard isPlainKey(Array(text.utf8).span) else { continue }
      plain += 1
      #expect(Array(inUpperCase(foldedKey(text)).utf8) == Array(text.utf8), "\(text.debugDescription)")
    }
    #expect(plain > 1_000 && isPlainKey(Array("浙余五调〔2024〕1号".utf8).span))
  }

  @Test func upperCaseIsTheSameAsEver() {
    var dice = Dice(13)
    let pieces = ["浙", "〔", "Ａ", "ａ", "a", "Z", "1", "号", "é", "ß", "ꙁ", "〇", "{", "_", "𝒂", "ⓐ"]
    for _ in 0..<20_000 {
      let text = (0..<dice.throwDie(6)).map { _ in dice.pick(pieces) }.joined()
      #expect(Array(inUpperCase(text).utf8) == Array(text.uppercased().utf8), "\(text)")
    }
  }

  @Test func emptyTextFormulaIsBlank() {
    #expect(foldedValue("=\"\"").isEmpty)

  }

  @Test(arguments: ["", "无", "不涉及", "-", "—", "——", "/", "\\", "null", "NULL", "N/A", "n/a", "空"])
  func nothing(text: String) { #expect(meansNothing(text)) }

  @Test(arguments: [" ", "0", "无协议", "否", "不", "---a", "Nul"])
  func something(text: String) { #expect(!meansNothing(text)) }

  /// Folding a folded text changes nothing, but for wrappings inside wrappings.
  @Test(arguments: ["ＡＢ 12", " =\"５\" ", "'合计", "（元）\u{3000}x"])
  func twiceIsOnce(text: String) {
    #expect(foldedValue(foldedValue(text)) == foldedValue(text))
    #expect(foldedKey(foldedKey(text)) == foldedKey(text))
  }
}
