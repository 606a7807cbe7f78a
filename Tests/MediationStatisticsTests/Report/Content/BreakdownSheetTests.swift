import Testing

@testable import MediationStatistics

struct BreakdownSheetTests {
  private let lines: [CaseLine] = [[:], ["纠纷类别": "物业", "调解协议金": "5万"], ["纠纷类别": "物业", "调解结果": "调解不成功", "协议类型": "无"], ["纠纷类别": "看不懂"]]

  @Test func membersDownColumnsAcrossTotalFirst() throws {
    let request = SheetRequest.asked(.breakdown, columns: ["received", "amount", "success_rate", "received.yoy"], by: ["type"])
    let sheet = try breakdownSheet(request, try CaseDesk.context(lines))
    let words = sheet.tables[0].words
    #expect(words.first == ["合计", "Σ4", "Σ5.00", "75.00", "—"])
    #expect(words.first { $0[0] == "物业纠纷" } == ["物业纠纷", "2", "5.00", "50.00", "—"])
    #expect(words.count == 1 + 18 + 1 && words.last == ["未识别", "1", "0.00", "100.00", "—"])
    #expect(sheet.notes == ["“—”：分母为0，或没有同期数据。"])
    #expect(sheet.tables[0].falseSums.isEmpty)
  }

  @Test func severalTablesAreCaptioned() throws {
    let sheet = try breakdownSheet(
      .asked(.breakdown, columns: ["received"], by: ["source", "result"], chart: .bar), try CaseDesk.context(lines))
    #expect(sheet.tables.map(\.caption) == ["按案件来源", "按调解结果"])
    #expect(sheet.charts.map(\.title) == ["2024年7月受理件数"] && sheet.charts[0].table == 0)
  }

  @Test func emptyCatchAllsStayAway() throws {
    let sheet = try breakdownSheet(.asked(.breakdown, columns: ["received"], by: ["community"]), try CaseDesk.context([[:]]))
    #expect(!sheet.tables[0].words.contains { $0[0] == "未归属" })
    #expect(sheet.tables[0].rows.count == 1 + 18)
  }

  @Test func unknownDimensionsAreTold() throws {
    let context = try CaseDesk.context([[:]])
    #expect(throws: RunFault.self) { try breakdownSheet(.asked(.breakdown, columns: ["received"], by: ["mood"]), context) }
  }

  /// A mean is never a sum; with one row that has days it must not become one.
  @Test func meansAreNotSummed() throws {
    let context = try CaseDesk.context([[:], ["调解结果": "调解中", "调解时间": "", "协议类型": "", "纠纷类别": "物业"]])
    let total = try breakdownSheet(.asked(.breakdown, columns: ["days_mean"], by: ["type"]), context).tables[0].rows[0]
    #expect(!total.cells[1].isSum)
  }

  @Test func uniqueKeepsTheOrder() { #expect([3, 1, 3, 2, 1].unique == [3, 1, 2]) }
}
