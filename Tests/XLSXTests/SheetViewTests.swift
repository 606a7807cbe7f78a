import Testing

@testable import XLSX

@Suite struct SheetViewTests {
  @Test func refuses() throws {
    #expect(try thrownOnSheet { try $0.zoom(9) } == .sheet(name: "表", .view(.zoom(9))))
    #expect(try thrownOnSheet { try $0.tabColor(0x1000000) } == .sheet(name: "表", .view(.color(0x1000000))))
    #expect(try thrownOnSheet { try $0.freeze(row: -1, column: 0) } == .sheet(name: "表", .view(.freeze(row: -1, column: 0))))
    let twice = try thrownOnSheet { sheet in
      try sheet.autofilter(range("A1:B2"))
      try sheet.autofilter(range("D1:E2"))
    }
    #expect(twice == .sheet(name: "表", .view(.filterTwice)))
  }

  @Test func isWritten() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let first = try book.addSheet("甲")
    let second = try book.addSheet("乙")
    try second.activate()
    try second.tabColor(0)
    try second.zoom(80)
    try second.hideGridlines()
    try second.freeze(row: 2, column: 1)
    try second.autofilter(range("A2:C9"))
    try first.setSelection(range("C3"))
    try first.freeze(row: 0, column: 0)
    try book.close()
    let bytes = try FileContent.read(folder.file())
    let one = try sheetXML(bytes)
    let two = try part("xl/worksheets/sheet2.xml", of: bytes)
    #expect(!one.contains("tabSelected") && !one.contains("<pane") && one.contains(#"activeCell="C3""#))
    #expect(two.contains("tabSelected") && two.contains(#"showGridLines="0""#) && two.contains(#"zoomScale="80""#))
    #expect(two.contains(#"<tabColor rgb="FF000000"/>"#))
    #expect(two.contains(#"<pane xSplit="1" ySplit="2" topLeftCell="B3""#))
    #expect(two.contains(#"<autoFilter ref="A2:C9"/>"#))
  }
}
