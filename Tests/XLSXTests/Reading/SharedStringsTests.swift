import LooseBooks
import Testing

@testable import XLSX

@Suite struct SharedStringsTests {
  private static func texts(_ items: String) throws -> [String?] {
    let archive = try ZipArchive(LooseZip(parts: [LooseZip.Part("s", "<sst>\(items)</sst>")]).bytes, path: "x")
    let reader = SharedStringsReader(ReadLimits())
    try archive.read("s", reader, ReadLimits())
    return (0..<reader.strings.count).map(reader.strings.text)
  }

  @Test(arguments: [
    ("", []), ("<si><t>甲</t></si><si><t/></si><si/><si><t>乙</t></si>", ["甲", "", "", "乙"]),
    ("<si><r><rPr><b/></rPr><t>甲</t></r><r><t> 乙</t></r></si>", ["甲 乙"]),
    // What tells how characters are read aloud is no part of the text.
    (
      "<si><t>重</t><rPh sb=\"0\" eb=\"1\"><t>chong</t></rPh><phoneticPr fontId=\"1\"/></si><si><rPh><t>a</t></rPh><t>b</t></si>",
      ["重", "b"]
    ),
    ("<si><t>a_x000D_\n&lt;b&gt;<![CDATA[<c>]]></t></si>", ["a\r\n<b><c>"]), ("\n <si>\n<t>甲</t>\n</si>\n", ["甲"]),
  ])
  func texts(items: String, texts: [String]) throws { #expect(try Self.texts(items) == texts) }

  @Test func noSuchText() {
    var strings = SharedStrings()
    strings.append(Array("甲".utf8))
    #expect([-1, 0, 1, Int.max].map(strings.text) == [nil, "甲", nil, nil])
  }
}
