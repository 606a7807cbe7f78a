import Testing
import XLSX

@testable import MediationStatistics

struct FormCellRendererTests {
  private static let lines: [CaseLine] = [
    ["案件来源": "法院移送", "调解协议金": "12345.60"], ["案件来源": "检察院移送", "调解结果": "调解不成功"],
    ["调解组织": "五常街道五常社区人民调解委员会", "案件来源": "法院移送"],
  ]

  private func cell(
    _ columns: String, rows: String = FormDesk.rows, more: String = "", row: Int = 0, column: Int = 0
  ) throws -> FormCellRenderer {
    let filled = try FormDesk.filled(try FormDesk.form(columns: columns, rows: rows, more: more), Self.lines)
    return FormCellRenderer(filled, FormLayout(filled), row: row, column: column)
  }

  /// 合计 adds the rows: with its value, so that a reader that does not calculate shows it too.
  @Test func totalsAreFormulas() throws {
    let total = try cell(FormDesk.columns)
    guard case .formula(let formula, .number(3)) = total.value else { throw Missing() }
    #expect(formula.hasPrefix("=SUM(B11:B") && total.tag == "received[2024-07]" && total.style.bold)
    #expect(try cell(FormDesk.columns, row: 1).value == .number(0))
  }

  /// Rows of 其中 are passed over: the formula has a range on either side.
  @Test func partsAreNotAdded() throws {
    let rows =
      "[{total: 合计}, {name: 成功, where: {result: 调解成功}}, {name: 法院, where: {result: 调解成功, source: 法院委托移送}, part: true}, {name: 不成功, where: {result: 调解不成功}}]"
    #expect(try cell(FormDesk.columns, rows: rows).value == .formula("=SUM(B11,B13)", cached: .number(3)))
  }

  @Test func computedColumnsAreFormulas() throws {
    let columns = "[{name: 甲, measure: received}, {name: 乙, measure: successful}, {name: 和, formula: 1 + 2}, {name: 差, formula: 2 × 1 - 2}]"
    let sum = try cell(columns, row: 0, column: 2)
    #expect(sum.value == .formula("=B11+C11", cached: .number(5)) && sum.tag == "received[2024-07] + successful[2024-07]")
    let difference = try cell(columns, row: 0, column: 3)
    #expect(
      difference.value == .formula("=2*B11-C11", cached: .number(4)) && difference.tag == nil,
      "counted otherwise than once: no sum of figures")
  }

  @Test func sumsNameAllTheirFigures() throws {
    let found = try cell("[{name: 甲, measure: received, where: {source: [法院委托移送, 检察院委托移送]}}]", rows: "[{name: 全部}]")
    #expect(found.value == .number(3) && found.tag == "received[2024-07;source=法院委托移送] + received[2024-07;source=检察院委托移送]")
  }

  /// A rate is the fraction that its format shows; digits and zeros are the form's.
  @Test(arguments: [
    ("{name: 甲, measure: received}", "", CellValue.number(3), "#,##0;-#,##0;\"—\""),
    ("{name: 甲, measure: received}", "zero: digit\n", .number(3), "#,##0"),
    ("{name: 甲, measure: amount, decimals: 1}", "", .number(1.23456), "#,##0.0;-#,##0.0;\"—\""),
    ("{name: 甲, measure: success_rate}", "", .number(2.0 / 3), "0.00%"),
    ("{name: 甲, measure: success_rate, decimals: 0}", "", .number(2.0 / 3), "0%"),
    ("{name: 甲, measure: received, where: {organization_kind: village}}", "", .number(0), "#,##0;-#,##0;\"—\""),
  ])
  func formats(column: String, more: String, value: CellValue, format: String) throws {
    let found = try cell("[\(column)]", rows: "[{name: 全部}]", more: more)
    #expect(found.value == value && found.style.numberFormat == format)
  }

  /// 「—」 is a rate over nothing; what nobody counted stays blank, since 「—」 would read as none.
  @Test(arguments: [
    ("{name: 甲, measure: success_rate, where: {type: 旅游纠纷}}", "—"), ("{name: 甲, blank: 不采集}", ""), ("{name: 甲, measure: proceedings}", ""),
    ("{name: 甲, measure: received.yoy}", "基数为0"),
    ("{name: 甲, measure: received.prev_year, where: {organization_kind: police_studio}}", "未设立"),
  ])
  func words(column: String, word: String) throws {
    let found = try cell("[\(column)]", rows: "[{name: 全部}]")
    #expect(found.value == .text(word) && found.tag == nil && found.style.numberFormat == nil)
  }

  @Test func aTotalThatDoesNotAddUpIsAPlainNumber() throws {
    let filled = try FormDesk.table([(.total, "合计", [6]), (.body, "甲", [5])])
    #expect(!filled.sumHolds(0))
    let rate = try cell("[{name: 甲, measure: success_rate}]")
    #expect(rate.value == .number(2.0 / 3))
  }
}
