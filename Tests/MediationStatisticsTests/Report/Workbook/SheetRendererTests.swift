import Testing
import XLSX

@testable import MediationStatistics

struct SheetRendererTests {
  /// The XML of a single sheet's cells.
  private func rendered(_ content: SheetContent) throws -> String {
    let folder = try OutputFolder()
    var cover = SheetContent("封面", title: "封面")
    cover.isCover = true
    try renderWorkbook(
      [cover, content], try CaseDesk.context([[:]]).bookFrame(), path: folder.file("w.xlsx"), temporaryFolder: folder.path)
    try WorkbookProof.check(path: folder.file("w.xlsx"))
    return try PackedWords.part("xl/worksheets/sheet2.xml", of: folder.file("w.xlsx"))
  }

  private func content(_ rows: [RowContent], _ change: (inout SheetContent) -> Void = { _ in }) -> SheetContent {
    var sheet = SheetContent("表", title: "题")
    sheet.lines = ["一行"]
    var table = TableContent([ColumnContent("项"), ColumnContent("数")])
    table.rows = rows
    table.isFilterable = true
    table.heat = 1..<2
    sheet.tables = [table]
    change(&sheet)
    return sheet
  }

  /// Title, line and head take rows 1 to 3, the total row 4: the body's sum stands above it.
  @Test func totalsSumTheBodyBelowThem() throws {
    let figure = try SummaryFiguresTests.figure("received[2024]")
    let total = RowContent([.text("合计"), .sum(figure)], kind: .total)
    let xml = try rendered(content([total] + [3, 4].map { RowContent([.text("行"), .integer($0)]) }))
    #expect(xml.contains("<f>SUM(B5:B6)</f><v>7</v>"))
    #expect(xml.contains("<autoFilter ref=\"A3:B6\"/>") && xml.contains("sqref=\"B5:B6\"") && xml.contains("colorScale"))
  }

  @Test func aTotalWithoutBodyIsAPlainNumber() throws {
    let figure = try SummaryFiguresTests.figure("received[2024]")
    let xml = try rendered(content([RowContent([.text("合计"), .sum(figure)], kind: .total)]))
    #expect(!xml.contains("<f>") && xml.contains("<v>7</v>") && !xml.contains("autoFilter"))
  }

  @Test func emptyTablesAndSheets() throws {
    #expect(try rendered(content([])).contains("<mergeCell ref=\"A1:B1\"/>"))
    #expect(try rendered(SheetContent("表", title: "题")).contains("<sheetData>"))
  }

  @Test func chartsReadTheBody() throws {
    let folder = try OutputFolder()
    let sheet = content([
      RowContent([.text("合计"), .integer(3)], kind: .total), RowContent([.text("甲"), .integer(1)]), RowContent([.text("乙"), .integer(2)]),
    ]) {
      $0.charts = [ChartContent(kind: .bar, title: "图", table: 0, series: [.init("数", column: 1)], altText: "说明", unit: "件")]
    }
    try renderWorkbook([sheet], try CaseDesk.context([[:]]).bookFrame(), path: folder.file("w.xlsx"), temporaryFolder: folder.path)
    let chart = try PackedWords.part("xl/charts/chart1.xml", of: folder.file("w.xlsx"))
    #expect(chart.contains("$B$5:$B$6</") && chart.contains("$A$5:$A$6</"))
  }
}
