import Testing

@testable import MediationStatistics

struct FormChecksSheetTests {
  private func context() throws -> ReportContext {
    let lines: [CaseLine] = [[:], ["调解结果": "调解不成功"]]
    let form = try FormDesk.form(
      columns: "[{name: 受理, measure: received}, {name: 成功, measure: successful}]",
      checks:
        "[{code: \"1\", formula: 2 ≤ 1, name: 成功≤受理}, {code: \"2\", formula: 1 = 2, level: explain}, {code: \"3\", formula: 1 = 2 + 2, over: total}]"
    )
    return try FormBook.context([try FormDesk.filled(form, lines)], lines)
  }

  /// What failed row by row and first, what held one line a relation.
  @Test func failedFirstHeldOnce() throws {
    let context = try context()
    let sheet = formChecksSheet(context)
    let words = sheet.tables[0].words
    let checks = context.results.forms[0].checks
    #expect(sheet.lines[1] == "共 \(checks.count) 项，通过 \(checks.count - 2) 项，不通过 2 项")
    #expect(
      words[0] == ["试表", "2", "1 = 2", "核实性", "合计", "2", "1", "1", "!待核实", "2 = 1"] && words[1][4] == "永福社区" && words[1][8] == "!待核实")
    #expect(words[2].prefix(5) == ["试表", "1", "2 ≤ 1（成功≤受理）", "强制性", "合计等 \(context.results.forms[0].rows.count) 处"])
    #expect(words.dropFirst(2).map { $0[1] } == ["1", "2", "3", "合计"] && words.dropFirst(2).allSatisfy { $0[8] == "通过" })
  }

  @Test func aBreachOfAMandatoryRelationIsNamedSo() throws {
    let filled = try FormDesk.table([(.body, "甲", [1, 2])], checks: "[{code: a, formula: 1 = 2}]")
    #expect(formChecksSheet(try FormBook.context([filled])).tables[0].words[0][8] == "!不符")
  }

  @Test func withoutForms() throws {
    let sheet = formChecksSheet(try FormBook.context([]))
    #expect(sheet.tables[0].rows.isEmpty && sheet.lines[1] == "共 0 项，通过 0 项，不通过 0 项")
  }

  /// 送审稿 while one fails, on the cover too; 核实性 ones as well.
  @Test func theCoverOfTheReturn() throws {
    let request = ReturnRequest(file: "r.xlsx", title: "报送表", forms: [])
    let filled = try FormDesk.table([(.body, "甲", [1, 2])], checks: "[{code: a, formula: 1 = 2, level: explain}]")
    var context = try FormBook.context([filled], [], "2030-01")
    #expect(context.failedChecks.isEmpty && context.isDraft && !context.results.forbidsReturn)
    let cover = returnCover(request, context)
    #expect(cover.name == "封面" && cover.title == "报送表" && cover.lines == ["2030年1月", "送审稿"])
    #expect(cover.notes.contains("表式审核关系 1 项，1 项不通过；更正前为送审稿，不得报送。"))
    #expect(cover.tables[1].words == [["试表", "试表"], ["表式审核", "表式审核关系"]])
    context = try FormBook.context([try FormDesk.table([(.body, "甲", [1, 1])], checks: "[{code: a, formula: 1 = 2}]")], [], "2030-01")
    #expect(!context.isDraft && returnCover(request, context).notes.contains("表式审核关系 1 项，全部通过。"))
  }
}
