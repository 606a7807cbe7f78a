import Testing

@testable import MediationStatistics

struct OverviewSheetTests {
  @Test func measuresDownComparisonsAcross() throws {
    let request = SheetRequest.asked(
      .overview, columns: ["value", "value.prev_year", "value.yoy", "value.ytd"], measures: ["received", "success_rate", "participations"])
    let table = try overviewSheet(request, try CaseDesk.context(FigureStoreTests.lines)).tables[0]
    #expect(table.heads == ["指标", "单位", "本期", "上年同期", "同比", "本年累计"])
    #expect(
      table.words == [
        ["受理件数", "件", "4", "2", "100.00", "7"], ["调解成功率", "%", "75.00", "50.00", "25.00", "71.43"],
        ["参与调解件次", "件次", "5", "2", "150.00", "8"],
      ])
  }

  /// Each short word in a cell has its sentence below, once.
  @Test func gapsAreExplained() throws {
    let lines = FigureStoreTests.lines
    let sheet = try overviewSheet(
      .asked(.overview, columns: ["value", "value.mom", "value.yoy"], measures: ["received", "success_rate"]),
      try CaseDesk.context(lines, "2024-06"))
    #expect(sheet.tables[0].words[0] == ["受理件数", "件", "3", "—", "200.00"])
    #expect(sheet.notes.filter { $0.hasPrefix("“基数为0”") }.count == 1 && sheet.notes.filter { $0.hasPrefix("“—”") }.count == 1)
    #expect(!sheet.notes.contains { $0.hasPrefix("“未设立”") })
  }
}
