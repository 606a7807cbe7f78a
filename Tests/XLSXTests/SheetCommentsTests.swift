import Testing

@testable import XLSX

@Suite struct SheetCommentsTests {
  @Test func refuses() throws {
    #expect(try thrownOnSheet { try $0.comment(" \u{1}", at: cell("A1")) } == .cell(sheet: "表", cell: "A1", .commentEmpty))
    #expect(
      try thrownOnSheet { try $0.comment("x", at: CellAddress(row: 0, column: 16_384)) } == .cell(sheet: "表", cell: "XFE1", .outsideSheet))
    let twice = try thrownOnSheet { sheet in
      try sheet.comment("一", at: cell("A1"))
      try sheet.comment("二", at: cell("A1"))
    }
    #expect(twice == .cell(sheet: "表", cell: "A1", .commentTwice))
  }

  @Test func isWrittenInTheBooksFont() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { try $0.comment("口径 <A>\u{2} _x0041_", at: cell("B3")) }
    let xml = try part("xl/comments1.xml", of: bytes)
    #expect(xml.contains("口径 &lt;A&gt; _x005F_x0041_") && xml.contains(#"<rFont val="宋体"/>"#) && xml.contains(#"ref="B3""#))
  }
}
