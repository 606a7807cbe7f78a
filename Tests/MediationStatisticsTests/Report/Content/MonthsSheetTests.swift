import Testing

@testable import MediationStatistics

struct MonthsSheetTests {
  private func sheet(_ columns: [String], _ period: String = "2024-07", chart: SheetRequest.Chart? = nil) throws -> SheetContent {
    try monthsSheet(.asked(.months, columns: columns, chart: chart), try CaseDesk.context(FigureStoreTests.lines, period))
  }

  @Test func oneRowAMonthTotalFirst() throws {
    let words = try sheet(["received", "received.prev_year", "success_rate", "received.ytd"]).tables[0].words
    #expect(words.first == ["累计", "Σ7", "Σ3", "71.43", "7"])
    #expect(words.count == 8 && words[6] == ["6月", "3", "1", "66.67", "3"] && words[7] == ["7月", "4", "2", "75.00", "7"])
  }

  @Test func theChartComparesWithLastYear() throws {
    let sheet = try sheet(["received", "amount", "received.prev_year"], chart: .line)
    #expect(sheet.charts.map(\.title) == ["各月受理件数"])
    #expect(sheet.charts[0].series.map(\.name) == ["2024年", "2023年"] && sheet.charts[0].series.map(\.column) == [1, 3])
  }

  @Test func aFreeRangeHasATotalOnly() throws {
    #expect(try sheet(["received"], "2024-06-30..2024-07-02").tables[0].words == [["累计", "Σ5"]])
  }

  /// Formulas must add up to the figure that they are cached with: stocks and shifted months do not.
  @Test(arguments: ["closing_pending", "opening_pending", "received.prev"])
  func onlySumsAreSums(column: String) throws {
    let open = FigureStoreTests.line("2024-05-05", ["调解结果": "调解中", "调解时间": "", "协议类型": ""])
    let table = try monthsSheet(.asked(.months, columns: [column]), try CaseDesk.context(FigureStoreTests.lines + [open])).tables[0]
    #expect(table.falseSums.isEmpty)

  }
}
