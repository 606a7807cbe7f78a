import Testing

@testable import MediationStatistics

struct FillFormsTests {
  /// Four cases of July and one of June; 永福 3, 五常 1, 街道本级 1.
  private static let lines: [CaseLine] = [
    ["纠纷类别": "邻里纠纷", "案件来源": "法院移送", "调解协议金": "100"], ["纠纷类别": "物业纠纷", "案件来源": "检察院移送", "调解协议金": "25.50"],
    ["纠纷类别": "物业纠纷", "调解组织": "五常街道五常社区人民调解委员会", "调解结果": "调解不成功"], ["纠纷类别": "合同纠纷", "调解组织": "五常街道人民调解委员会"],
    ["案件编码": CaseDesk.code(9, day: "20240603"), "受理时间": "2024-06-03 09:00:00"],
  ]

  private func filled(
    columns: String = FormDesk.columns, rows: String = FormDesk.rows, checks: String = "[]", more: String = "", period: String = "2024-07"
  ) throws -> FilledForm {
    try FormDesk.filled(try FormDesk.form(columns: columns, rows: rows, checks: checks, more: more), Self.lines, period)
  }

  private func faults(columns: String = FormDesk.columns, rows: String = FormDesk.rows, checks: String = "[]") -> [String] {
    faultMessages { _ = try filled(columns: columns, rows: rows, checks: checks) }
  }

  @Test func totalAndMembers() throws {
    let filled = try filled(columns: "[{name: 受理, measure: received}, {name: 成功率, measure: success_rate}]")
    #expect(filled.words[0] == ["合计", "4", "75"])
    #expect(try filled.row("永福社区").map { $0.value?.exactDecimal() } == ["2", "100"])
    #expect(try filled.row("街道本级").map { $0.value?.exactDecimal() } == ["1", "100"])
    #expect(try filled.row("荆丰社区").map(\.value) == [Fraction(0), nil], "a rate over nothing is no number")
    #expect(!filled.rows.contains { $0.name == "未归属" }, "what could not be placed stands only when there is something")
    #expect(filled.rows.map { $0.kind == .total } == [true] + Array(repeating: false, count: filled.rows.count - 1))
  }

  @Test func severalMembersAreSummed() throws {
    let both = "where: {source: [法院委托移送, 检察院委托移送]}"
    let filled = try filled(
      columns:
        "[{name: 件, measure: received, \(both)}, {name: 元, measure: amount, \(both)}, {name: 乘, measure: received, where: {source: [法院委托移送, 检察院委托移送], type: [邻里纠纷, 物业纠纷]}}]"
    )
    #expect(filled.words[0] == ["合计", "2", "0.01255", "2"])
    #expect(filled.rows[0].cells[0].figures.map { $0.address.breakdown } == ["source=法院委托移送", "source=检察院委托移送"])
    #expect(filled.rows[0].cells[2].figures.count == 4)
  }

  @Test func rowsOfMeasuresColumnsOfPeriods() throws {
    let filled = try filled(
      columns: "[{name: 本期}, {name: 累计, compare: ytd}, {name: 上期, compare: prev}, {name: 其中物业, where: {type: 物业纠纷}}]",
      rows:
        "[{name: 受理, measure: received}, {name: 成功, measure: successful, part: true}, {name: 永福, measure: received, where: {community: 永福社区}}]"
    )
    #expect(filled.words == [["受理", "4", "5", "1", "2"], ["成功", "3", "4", "1", "1"], ["永福", "2", "3", "1", "1"]])
    #expect(filled.rows.map { $0.kind == .part } == [false, true, false])
  }

  /// What names the measure comes first: `received.ytd` of the row under the column's `prev_year`.
  @Test func suffixesOfRowAndColumnJoin() throws {
    let byRow = try filled(columns: "[{name: 甲, compare: prev}]", rows: "[{name: 累计, measure: received, compare: ytd}]")
    #expect(byRow.rows[0].cells[0].figures.map(\.address.description) == ["received.ytd.prev[2024-07]"])
    let byColumn = try filled(columns: "[{name: 甲, measure: received.ytd}]", rows: "[{name: 上年, compare: prev_year}]")
    #expect(byColumn.rows[0].cells[0].figures.map(\.address.description) == ["received.ytd.prev_year[2024-07]"])
  }

  @Test func computedColumns() throws {
    let filled = try filled(
      columns:
        "[{name: 甲, measure: received}, {name: 乙, measure: successful}, {name: 差, formula: 1 - 2, decimals: 1}, {name: 倍, formula: 2 × 1 + 2}]"
    )
    #expect(filled.words[0] == ["合计", "4", "3", "1", "11"])
    guard case .computed(_, _, _, 1) = filled.rows[0].cells[2] else { throw Missing() }
  }

  /// 99 % − 98 % would be 1 in the engine and 0.01 in the sheet.
  @Test func ratesAreNoOperands() throws {
    let filled = try filled(
      columns: "[{name: 本期}, {name: 上期, compare: prev}, {name: 增减, formula: 1 - 2}]",
      rows: "[{name: 受理, measure: received}, {name: 成功率, measure: success_rate}]")
    #expect(filled.words == [["受理", "4", "1", "3"], ["成功率", "75", "100", "×"]])
    guard case .blank(let reason) = filled.rows[1].cells[2] else { throw Missing() }
    #expect(reason == "比率、平均数和增减幅度不相加减")
  }

  @Test func monthsOfTheYear() throws {
    let filled = try filled(
      columns: "[{name: 受理, measure: received}, {name: 未结, measure: closing_pending}, {name: 累计, measure: received.ytd}]",
      rows: "[{total: 全年}, {by: month}]")
    #expect(filled.rows.map(\.name) == ["全年"] + (1...7).map { "2024年\($0)月" })
    #expect(filled.words.map { $0[1] } == ["5", "0", "0", "0", "0", "0", "1", "4"])
    // What is open at a day, or counted from January on, does not add up over months.
    #expect((0..<3).map(filled.isSummed) == [true, false, false] && filled.checks.map(\.place) == ["受理"] && filled.failedChecks.isEmpty)
  }

  @Test(arguments: [("2024-07", "月 年 尾"), ("2024-Q3", "年 尾"), ("2024", "全 尾"), ("2024-07-01..2024-07-20", "尾")])
  func columnsStandForKindsOfPeriods(period: String, names: String) throws {
    let filled = try filled(
      columns:
        "[{name: 组, only: [month, quarter], columns: [{name: 月, measure: received, only: [month]}, {name: 年, measure: received.ytd, only: [month, quarter, year]}, {name: 周, measure: received, only: [half]}]}, {name: 全, measure: received, only: [year]}, {name: 尾, measure: received}]",
      period: period)
    #expect(filled.leaves.map(\.column.name).joined(separator: " ") == names)
    // A column keeps its 栏次, and the head has a name over each column and no other.
    #expect(filled.leaves.last?.number == 5 && filled.columns.flatMap(\.leaves).map(\.name) == filled.leaves.map(\.column.name))
    #expect(filled.rows.allSatisfy { $0.cells.count == filled.leaves.count })
  }

  @Test func aFormOfOtherPeriodsHasNoPart() throws {
    let form = try FormDesk.form(columns: "[{name: 全年, measure: received, only: [year]}]")
    let store = try CaseDesk.store(try CaseDesk.register(Self.lines))
    #expect(try fillForms([form], store, .month(2024, 7)).isEmpty)
    #expect(try fillForms([form], store, .year(2024)).count == 1)
  }

  @Test func blanksSayWhy() throws {
    let filled = try filled(
      columns: "[{name: 受理, measure: received}, {name: 空, blank: 平台不采集}]", rows: "[{name: 全部}, {name: 另, blank: 尚未统计}]")
    let reasons = filled.rows.map { row in row.cells.map { cell in if case .blank(let reason) = cell { reason } else { "" } } }
    #expect(reasons == [["", "平台不采集"], ["尚未统计", "平台不采集"]])
  }

  /// Papers were not read: nothing is known, not even 0.
  @Test func sourcesThatWereNotRead() throws {
    let filled = try filled(columns: "[{name: 受理, measure: received}, {name: 诉讼, measure: proceedings}]", rows: "[{name: 全部}]")
    #expect(filled.words == [["全部", "4", "×"]])
    guard case .blank(let reason) = filled.rows[0].cells[1] else { throw Missing() }
    #expect(reason.hasPrefix("未读入“") && reason.hasSuffix("”的数据") && !reason.contains("proceedings"))
  }

  /// 村调委会 in a street that has none: nothing can have been counted there, which is 0 and not blank.
  @Test func kindsThatTheStreetDoesNotHave() throws {
    let filled = try filled(columns: "[{name: 村, measure: received, where: {organization_kind: village}}]")
    #expect(filled.words[0] == ["合计", "0"])
    guard case .nothing = filled.rows[0].cells[0] else { throw Missing() }
  }

  @Test(arguments: [
    ("[{name: 甲, measure: received, where: {type: 邻里纠分}}]", FormDesk.rows, "没有分组“type=邻里纠分”，是不是“邻里纠纷”？"),
    ("[{name: 甲, measure: received, where: {typ: 邻里纠纷}}]", FormDesk.rows, "没有分组“typ=邻里纠纷”"),
    ("[{name: 甲, measure: received}]", "[{by: colour}]", "各行不能按“colour”分组"),
    ("[{name: 甲, measure: received, where: {community: 永福社区}}]", FormDesk.rows, "行和栏都限定了“community”"),
    ("[{name: 甲}]", "[{name: 行}]", "“行”行“甲”栏没有指标"),
    ("[{name: 甲, compare: ytd}]", "[{name: 行, measure: received.yoy}]", "同比、环比等增减后缀只能放在最后，现为 yoy.ytd"),
    ("[{name: 甲, measure: success_rate, where: {type: [邻里纠纷, 物业纠纷]}}]", "[{name: 行}]", "不能由几个成员相加"),
    ("[{name: 甲, measure: received.yoy, where: {type: [邻里纠纷, 物业纠纷]}}]", "[{name: 行}]", "不能由几个成员相加"),
  ])
  func slipsAreTold(columns: String, rows: String, part: String) {
    let messages = faults(columns: columns, rows: rows)
    #expect(messages.contains { $0.contains(part) } && messages.allSatisfy { $0.contains("表.yaml: ") }, "\(messages)")
  }

  /// A member that no seed lists is told once, not in each row; several are told together.
  @Test func unknownMembersAreToldOnce() {
    let messages = faults(
      columns: "[{name: 甲, measure: received, where: {type: [邻里纠分, 物业纠]}}, {name: 乙, measure: received, where: {type: 邻里纠分}}]")
    #expect(messages.count == 2, "\(messages)")
  }

  @Test func aRelationOverARowThatIsNotThere() {
    let messages = faults(rows: "[{total: 合计}, {name: 甲}]", checks: "[{code: a, formula: 1 = 2 + 3, over: columns}]")
    #expect(messages.count == 1 && messages[0].contains("审核关系 a 用到第 3 行，而表只有 2 行"), "\(messages)")
  }

  @Test func faultsOfAllFormsTogether() throws {
    let forms = try ["邻里纠分", "物业纠"].map { try FormDesk.form(columns: "[{name: 甲, measure: received, where: {type: \($0)}}]") }
    let store = try CaseDesk.store(try CaseDesk.register(Self.lines))
    #expect(faultMessages { _ = try fillForms(forms, store, .month(2024, 7)) }.count == 2)
  }
}
