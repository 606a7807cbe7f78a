import Testing

@testable import XLSX

@Suite struct SharedTextsTests {
  /// Numbers in the order of first use, also for more texts than are remembered.
  @Test func numbersFollowTheFirstUse() throws {
    let folder = try TestFolder()
    let core = try BookCore(path: folder.file(), temporaryFolder: nil, defaultFont: DefaultFont(name: "宋体", size: 11))
    func number(_ text: String) throws(XLSXError) -> Int32? {
      try core.number(ofText: text) { () throws(XLSXError) in SafeText.cleaned(text) }
    }
    let count = 70_000
    for index in 0..<count { #expect(try number("文\(index)") == Int32(index)) }
    for index in [0, 1, 65_535, 65_536, 69_999] { #expect(try number("文\(index)") == Int32(index)) }
    #expect(core.texts.uses == count + 5)
    #expect(unsafe core.texts[69_999].map { unsafe String(cString: $0) } == "文69999")
    // What is stored counts: another spelling of it has its number, and nothing stored is no text.
    #expect(try number("文\u{1}7") == 7 && number("\u{1}") == nil && core.texts.uses == count + 6)
  }

  /// Canonically equal texts of other bytes are other texts.
  @Test func bytesMatter() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      for (row, text) in ["é", "e\u{301}", "é"].enumerated() { try sheet.write(.text(text), at: CellAddress(row: row, column: 0)) }
    }
    #expect(try part("xl/sharedStrings.xml", of: bytes).contains(#"count="3" uniqueCount="2""#))
  }
}
