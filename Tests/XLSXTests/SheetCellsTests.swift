import Testing

@testable import XLSX

@Suite struct SheetCellsTests {
  static let wrong: [(CellValue, CellFault)] = [
    (.number(.nan), .numberNotFinite), (.number(.infinity), .numberNotFinite), (.number(-.infinity), .numberNotFinite),
    (.formula("=A1", cached: .number(.nan)), .numberNotFinite), (.integer(1 << 53 + 1), .integerTooLarge(1 << 53 + 1)),
    (.integer(.min), .integerTooLarge(.min)), (.formula("A1", cached: .number(0)), .formula(.noEqualsSign)),
    (.formula("=(A1", cached: .number(0)), .formula(.unbalancedParentheses)),
    (.link(text: "", target: "internal:'表'!A1", tip: nil), .linkTextEmpty),
    (.link(text: "a", target: "http://example.com", tip: nil), .linkTarget("http://example.com")),
    (.link(text: "a", target: "internal:'表'!A1", tip: String(repeating: "a", count: 256)), .linkTipTooLong(units: 256)),
    (.text(String(repeating: "𠮷", count: 16_384)), .textTooLong(units: 32_768)),
    (.formula("=A1", cached: .text(String(repeating: "字", count: 32_768))), .textTooLong(units: 32_768)),
    // Fits for Excel, but the C library counts its escapes.
    (.text(String(repeating: "_x0041_", count: 4_681)), .textTooLong(units: 60_853)),
  ]

  @Test(arguments: wrong)
  func refuses(value: CellValue, fault: CellFault) throws {
    #expect(try thrownOnSheet { try $0.write(value, at: cell("C7")) } == .cell(sheet: "表", cell: "C7", fault))
  }

  @Test(arguments: [(-1, 0), (0, -1), (1_048_576, 0), (0, 16_384)])
  func refusesCellsOutside(row: Int, column: Int) throws {
    let address = CellAddress(row: row, column: column)
    #expect(try thrownOnSheet { try $0.write(.integer(1), at: address) } == .cell(sheet: "表", cell: address.a1, .outsideSheet))
  }

  @Test func writesWhatItSays() throws {
    let folder = try TestFolder()
    let bytes = try bookBytes(in: folder) { sheet in
      try sheet.write(.integer(9_007_199_254_740_992), at: cell("A1"))
      try sheet.write(.number(-0.0), at: cell("A2"))
      try sheet.write(.number(0.1), at: cell("A3"))
      try sheet.write(.text("=1+1"), at: cell("A4"))
      try sheet.write(.text("http://example.com"), at: cell("A5"))
      try sheet.write(.text("007"), at: cell("A6"))
      try sheet.write(.formula("=A1&\"<\"", cached: .text("x<_x0041_")), at: cell("A7"))
      try sheet.write(.formula("=A3*2", cached: .number(0.2)), at: cell("A8"))
      try sheet.write(.blank, at: cell("A9"))
      try sheet.write(.text("\u{1}"), at: cell("A10"))
      try sheet.write(.blank, at: cell("A11"), style: SampleBook.grid)
      try sheet.write(.text(String(repeating: "字", count: 32_767)), at: cell("A12"))
      try sheet.write(.formula("=\"\"", cached: .text("")), at: cell("A13"))
      try sheet.write(.text("old"), at: cell("A14"))
      try sheet.write(.integer(14), at: cell("A14"))
      #expect(sheet.cellCount == 12)
    }
    let xml = try sheetXML(bytes)
    #expect(xml.contains(#"<c r="A1"><v>9007199254740992</v></c>"#))
    #expect(xml.contains(#"<c r="A2"><v>0</v></c>"#))
    #expect(xml.contains(#"<c r="A3"><v>0.1</v></c>"#))
    #expect(xml.contains(#"<c r="A4" t="s"><v>0</v></c>"#))
    #expect(xml.contains(#"<c r="A5" t="s"><v>1</v></c>"#) && !xml.contains("hyperlink"))
    #expect(xml.contains(#"<c r="A7" t="str"><f>A1&amp;"&lt;"</f><v>x&lt;_x005F_x0041_</v></c>"#))
    #expect(xml.contains(#"<c r="A8"><f>A3*2</f><v>0.2</v></c>"#))
    #expect(!xml.contains(#"r="A9""#) && !xml.contains(#"r="A10""#))
    #expect(xml.contains(#"<c r="A11" s="1"/>"#))
    #expect(xml.contains(#"<c r="A14"><v>14</v></c>"#))
  }

  @Test func unstyledBlankOverAValueIsRefused() throws {
    let error = try thrownOnSheet { sheet in
      try sheet.write(.integer(1), at: cell("B2"))
      try sheet.write(.blank, at: cell("B2"))
    }
    #expect(error == .cell(sheet: "表", cell: "B2", .blankOverValue))
  }

  @Test func aSheetOfAClosedBookThrows() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let sheet = try book.addSheet("表")
    try book.close()
    #expect(thrown { try sheet.write(.integer(1), at: cell("A1")) } == .book(.closed))
    #expect(thrown { try sheet.zoom(90) } == .book(.closed))
    #expect(thrown { try book.close() } == .book(.closed))
    #expect(thrown { _ = try book.addSheet("另一张") } == .book(.closed))
  }

  @Test func aSheetMayOutliveItsBook() throws {
    func orphan() throws -> Sheet { try newBook("/nonexistent/x").addSheet("表") }
    let sheet = try orphan()
    try sheet.write(.text("仍然安全"), at: cell("A1"))
    #expect(sheet.cellCount == 1)
  }

  @Test func errorsSpeakOfPlaceFaultAndRemedy() {
    let error = XLSXError.cell(sheet: "总体情况", cell: "C7", .numberNotFinite)
    #expect(error.description == "工作表「总体情况」单元格 C7：数值不是有限数（NaN 或无穷） — 请改写为空值或说明文字")
  }
}
