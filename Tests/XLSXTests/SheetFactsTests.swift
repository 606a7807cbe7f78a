import Testing

@testable import XLSX

/// What a sheet remembers of itself, for whoever audits a book before it is closed.
@Suite struct SheetFactsTests {
  @Test func nothingAtFirst() throws {
    let folder = try TestFolder()
    let sheet = try newBook(folder.file()).addSheet("表")
    #expect(sheet.merges.isEmpty && sheet.tables.isEmpty && sheet.selection == nil && sheet.chartTexts.isEmpty)
    #expect(sheet.conditionalRanges.isEmpty && sheet.cellCount == 0)
  }

  @Test func whatWasDone() throws {
    let folder = try TestFolder()
    let book = try newBook(folder.file())
    let sheet = try book.addSheet("表")
    try sheet.merge(range("A1:B1"), .text("题"))
    try sheet.setSelection(range("C3"))
    try sheet.conditional(range("A2:A9"), .twoColorScale(min: 0xFFFFFF, max: 0x2F5597))
    let series = ChartSpec.Series(
      name: .literal("甲"), categories: .init(sheet: "表", range: range("A2:A3")), values: .init(sheet: "表", range: range("B2:B3")))
    try sheet.chart(ChartSpec(kind: .bar, series: [series], altText: "条形图"), at: CellAddress(row: 9, column: 0))
    #expect(sheet.merges.map(\.a1) == ["A1:B1"] && sheet.selection?.a1 == "C3")
    #expect(sheet.conditionalRanges.map(\.a1) == ["A2:A9"] && sheet.chartTexts == ["条形图"])
    #expect(book.sheets.map(\.name) == ["表"])
  }
}
