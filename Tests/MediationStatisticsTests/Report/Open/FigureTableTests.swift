import Testing

@testable import MediationStatistics

struct FigureTableTests {
  private func table(_ by: [DimensionID], _ columns: [String], _ period: String = "2024-07", lines: [CaseLine] = [[:]]) throws -> OpenTable
  {
    let request = OpenRequest.Table(
      id: "t", name: "表", title: "题", by: by, columns: try columns.map { try wanted(SheetRequest.Column($0)) }, notes: [])
    return try figureTable(request, OpenNotes(try wanted(try CaseDesk.plan().open)), try CaseDesk.context(lines, period))
  }

  @Test func withoutDimensionsOneRow() throws {
    let table = try table([], ["received", "received.prev_year", "received.yoy", "success_rate", "success_rate.yoy", "amount"])
    #expect(table.columns.map(\.title) == ["报告期", "受理件数", "受理件数上年同期", "受理件数同比", "调解成功率", "调解成功率同比", "协议涉及金额"])
    #expect(table.columns.map(\.unit) == [nil, "件", "件", "%", "%", "个百分点", "万元"])
    #expect(table.columns.map(\.type) == [.string, .integer, .integer, .number, .number, .number, .number])
    #expect(table.columns.map(\.name).prefix(4) == ["period", "received", "received.prev_year", "received.yoy"])
    #expect(table.rows.count == 1 && table.rows[0].map(\.csvText).prefix(2) == ["2024-07", "1"])
  }

  /// Long form: every combination has its row, zeros too; members that only exist to lose no row are left out.
  @Test func everyCombination() throws {
    let table = try table([.month, .community], ["received"])
    let communities = try CaseDesk.context([[:]]).dimension(.community, of: "received").members.filter { !isCatchAll($0) }
    #expect(table.rows.count == 7 * communities.count && table.keys == 2)
    #expect(table.columns.map(\.type) == [.yearmonth, .string, .integer])
    #expect(table.rows[0].map(\.csvText) == ["2024-01", communities[0].label, "0"])
    let taken = table.rows.filter { $0[2].csvText != "0" }.map { $0.map(\.csvText) }
    #expect(taken == [["2024-07", "永福社区", "1"]])
  }

  @Test func aCatchAllWithCasesIsShown() throws {
    let table = try table([.type], ["received"], lines: [["纠纷类别": "从未见过的"]])
    #expect(table.rows.contains { $0.map(\.csvText) == ["未识别", "1"] })
  }

  /// A range of days is no run of months.
  @Test func aRangeIsOnePeriod() throws {
    let table = try table([.month], ["received"], "2024-07-01..2024-07-15")
    #expect(table.columns[0].type == .string && table.rows.map { $0.map(\.csvText) } == [["2024-07-01..2024-07-15", "1"]])
  }
}
