import Testing

@testable import XLSX

@Suite struct SheetRulesTests {
  static let plain = CellStyle()

  @Test(arguments: [
    (ConditionalFormat.dataBar(color: 0x1000000), RuleFault.color(0x1000000)),
    (.twoColorScale(min: 1, max: 0xFFFF_FFFF), .color(0xFFFF_FFFF)), (.threeColorScale(min: 1, mid: 0x2000000, max: 2), .color(0x2000000)),
    (.cell(.less, .nan, plain), .numberNotFinite), (.textContains("", plain), .text), (.textContains("=A1", plain), .text),
  ])
  func refuses(rule: ConditionalFormat, fault: RuleFault) throws {
    #expect(try thrownOnSheet { try $0.conditional(range("A1:A9"), rule) } == .sheet(name: "表", .rule(fault)))
  }

  @Test func rulesAreWritten() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.conditional(range("A1:A9"), .dataBar(color: 0x9DC3E6))
      try sheet.conditional(range("B1:B9"), .twoColorScale(min: 0, max: 0xFF0000))
      try sheet.conditional(range("C1:C9"), .cell(.greaterOrEqual, 3.5, CellStyle().with { $0.fill = 0xFFC7CE }))
      try sheet.conditional(range("D1:D9"), .blank(CellStyle().with { $0.fill = 0xFFFF00 }))
      try sheet.conditional(range("E1:E9"), .textContains("<差>", CellStyle().with { $0.bold = true }))
    }
    let xml = try sheetXML(bytes)
    #expect(xml.contains(#"<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9DC3E6"/>"#))
    #expect(xml.contains(#"<color rgb="FF000000"/><color rgb="FFFF0000"/></colorScale>"#))
    #expect(xml.contains(#"operator="greaterThanOrEqual"><formula>3.5</formula>"#))
    #expect(xml.contains("LEN(TRIM(D1))=0"))
    #expect(xml.contains(#"operator="containsText" text="&lt;差&gt;""#))
    #expect(try part("xl/styles.xml", of: bytes).contains(#"<bgColor rgb="FFFFC7CE"/>"#))
  }

  @Test func listsPointAtCells() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let sheet = try book.addSheet("填报")
    _ = try book.addSheet("O'Hara")
    try sheet.validation(range("B2:B9"), ListValidation(sheet: "O'Hara", items: range("A1:A14")))
    try book.close()
    #expect(try sheetXML(try FileContent.read(folder.file())).contains("<formula1>'O''Hara'!$A$1:$A$14</formula1>"))
  }

  @Test func listsAreChecked() throws {
    var list = ListValidation(sheet: "表", items: range("A1:B2"))
    #expect(try thrownOnSheet { try $0.validation(range("C1"), list) } == .sheet(name: "表", .rule(.listNotALine("A1:B2"))))
    list.items = range("A1:A9")
    list.errorTitle = String(repeating: "长", count: 33)
    #expect(
      try thrownOnSheet { try $0.validation(range("C1"), list) } == .sheet(name: "表", .rule(.promptTooLong(units: 33, limit: 32))))
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    try book.addSheet("表").validation(range("C1"), ListValidation(sheet: "无", items: range("A1:A2")))
    #expect(thrown { try book.close() } == .book(.missingSheet("无")))
  }
}
