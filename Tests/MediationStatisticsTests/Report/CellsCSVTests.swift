import Testing

@testable import MediationStatistics

struct CellsCSVTests {
  @Test func oneNumberALine() {
    let numbers = [
      PlacedNumber(workbook: "2-统计月报.xlsx", sheet: "按社区", cell: "C7", value: 12, address: "received[2024-12;community=永福社区]"),
      PlacedNumber(workbook: "2-统计月报.xlsx", sheet: "数据质量", cell: "B3", value: 0.1, address: nil),
    ]
    #expect(
      writtenCSV { cellsCSV([numbers], to: &$0) } == """
        \u{FEFF}workbook,sheet,cell,value,address
        2-统计月报.xlsx,按社区,C7,12.0,received[2024-12;community=永福社区]
        2-统计月报.xlsx,数据质量,B3,0.1,

        """)
  }

  /// Every number of the shipped sheets is listed, and every address is one of figures.csv.
  @Test func everyNumberOfTheRun() throws {
    let folder = try OutputFolder()
    let context = try CaseDesk.context([[:]])
    let report = try Report(context.results, in: try CaseDesk.project())
    let sheets = try report.sheets()
    let numbers = try renderWorkbook(
      sheets, report.context.bookFrame(), path: folder.path + "/w.xlsx", temporaryFolder: folder.path)
    let known = Set(report.context.store.recorded.map(\.address.description))
    let shown = Set(numbers.compactMap(\.address))
    #expect(numbers.count > 200 && shown.count > 100 && shown.isSubset(of: known))
  }
}
