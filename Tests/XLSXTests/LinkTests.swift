import Testing

@testable import XLSX

@Suite struct LinkTests {
  @Test(arguments: [
    ("internal:'总体情况'!A1", "总体情况"), ("internal:Sheet!A1:B2", "Sheet"), ("internal:'O''Hara'!C7", "O'Hara"),
    ("internal:'a!b'!A1", "a!b"), ("internal:总体!B2", "总体"),
  ])
  func findsTheSheet(target: String, sheet: String) {
    #expect(Link(text: "x", target: target).sheetOfTarget == sheet)
  }

  @Test(arguments: [
    "", "A1", "#A1", "internal:", "internal:A1", "internal:'a'!", "internal:'a!A1", "internal:a'!A1", "internal:'a'b'!A1",
    "internal:''!A1", "internal:'a'!A0", "external:c.xlsx", "file:///etc/passwd", "INTERNAL:'a'!A1", "internal:'a'!$A$1",
  ])
  func refuses(target: String) throws {
    #expect(Link(text: "x", target: target).sheetOfTarget == nil)
    let value = CellValue.link(text: "x", target: target, tip: nil)
    #expect(try thrownOnSheet { try $0.write(value, at: cell("A1")) } == .cell(sheet: "表", cell: "A1", .linkTarget(target)))
  }

  @Test func aLinkToNowhereIsFoundAtTheEnd() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let sheet = try book.addSheet("表")
    try sheet.write(.link(text: "后面的表", target: "internal:'后面'!A1", tip: nil), at: cell("A1"))
    try sheet.write(.link(text: "没有的表", target: "internal:'没有'!A1", tip: nil), at: cell("A2"))
    _ = try book.addSheet("后面")
    #expect(thrown { try book.close() } == .book(.missingSheet("没有")))
    #expect(folder.contents.isEmpty)
  }
}
