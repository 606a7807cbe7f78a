import Testing

@testable import MediationStatistics

struct AuditTableTests {
  private func tables(_ keys: String, _ lines: [CaseLine] = [[:], ["纠纷类别": "物业纠纷"]], _ period: String = "2024-07") throws -> [AuditTable] {
    try auditTables(try AuditRequestTests.table(keys), try AuditDesk.context(lines, period))
  }

  @Test func membersWithTheirTotalFirst() throws {
    let table = try wanted(try tables("by: type, columns: [received, success_rate], hide_empty: true").first)
    #expect(table.rows.map(\.label) == ["合计", "邻里纠纷", "物业纠纷"].sorted { a, _ in a == "合计" } || table.rows.count == 3)
    #expect(table.rowHead == "纠纷类型" && table.caption == nil && table.rows[0].isTotal && table.rows[0].figures[0].text == "2")
    #expect(table.rows.dropFirst().allSatisfy { $0.figures[0].text == "1" && $0.member != nil })
  }

  @Test func monthsOfTheYearSoFar() throws {
    let table = try wanted(try tables("by: month, columns: [received, received.prev_year, received.yoy]").first)
    #expect(table.rows.map(\.label) == ["累计"] + (1...7).map { "\($0)月" })
    #expect(table.spans == [[], [.previousYear]] && table.rows[7].figures[0].address.description == "received[2024-07]")
    #expect(try tables("by: month, columns: received", [[:]], "2024-07-01..2024-07-09").isEmpty)
  }

  @Test func measuresDown() throws {
    let table = try wanted(try tables("measures: [received, success_rate, papers], columns: [value, value.ytd]").first)
    #expect(table.rows.map(\.label) == ["受理件数", "调解成功率"], "papers were not read")
    #expect(table.heads.map(\.name) == ["本期", "本年累计"])
  }

  @Test func severalDimensionsHaveCaptions() throws {
    #expect(try tables("by: [source, result], columns: received").map(\.caption) == ["按案件来源", "按调解结果"])
    #expect(try tables("by: paper_kind, columns: papers").isEmpty)
  }

  @Test(
    arguments: [
      ("by: type, columns: recieved", "是不是“received”"), ("by: paper_kind, columns: received", "不能按“paper_kind”分组"),
      ("measures: [receivd], columns: value", "是不是“received”"),
    ])
  func slips(keys: String, part: String) {
    let messages = faultMessages { _ = try tables(keys) }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  /// The studio was founded in July 2024.
  @Test func foundings() throws {
    let base = try wanted(try tables("by: organization_kind, columns: [received, received.prev_year]").first)
    #expect(base.tellsFoundings && base.rows.filter { $0.founded != nil }.map(\.label) == ["警民联调工作室"])
    #expect(try wanted(try tables("by: organization_kind, columns: received").first).tellsFoundings == false)
  }
}
