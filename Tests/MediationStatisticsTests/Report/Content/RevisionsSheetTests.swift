import Testing

@testable import MediationStatistics

struct RevisionsSheetTests {
  private static func sheet(then: [CaseLine], now: [CaseLine]) throws -> SheetContent {
    let publication = try ReviseTests.publication(then, ["received[2024-07]", "received.ytd[2024-07]", "amount.ytd[2024-07]"])
    return revisionsSheet(try ReviseTests.report(publication, now), try CaseDesk.context(now, "2024-08"))
  }

  @Test func figuresStepsAndCases() throws {
    let lines: [CaseLine] = [["案件编码": CaseDesk.code(1)]]
    let sheet = try Self.sheet(then: lines, now: lines + [["案件编码": CaseDesk.code(2), "调解协议金": "12345.67"]])
    #expect(sheet.tables.map(\.caption) == ["变动的数值：合计", "上期止累计＋本期＋补录＋更正＋核减＝本期止累计", "引起差异的案件", "变动的数值：各分组"])
    #expect(sheet.lines[1] == "补录 1 件，更正 0 件，核减 0 件；变动的数值 3 个")
    let amounts = sheet.tables[0].rows[2].cells.compactMap { cell -> String? in
      if case .amount(let value) = cell { value.decimal(6) } else { nil }
    }
    #expect(amounts[0] == "0.000000" && amounts[1] == "1.234567" && amounts[3] == "1.234567", "分 become 万元 without loss")
    #expect(sheet.tables[2].rows.count == 1)
  }

  @Test func nothingChanged() throws {
    let sheet = try Self.sheet(then: [[:]], now: [[:]])
    for table in [sheet.tables[0], sheet.tables[2]] {
      guard case .text("没有变动") = table.rows[0].cells[0] else { return #expect(Bool(false), "\(table.rows)") }
      #expect(table.rows[0].cells.count == table.columns.count)
    }
  }
}
