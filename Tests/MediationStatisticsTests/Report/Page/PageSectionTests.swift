import Testing

@testable import MediationStatistics

struct PageSectionTests {
  private func section(_ sheet: SheetContent) -> PageSection { PageSection(sheet, number: 3, periodLine: "填报单位：甲　报告期：乙") }

  @Test func linesOfTheHeadAreNotSaidAgain() {
    var sheet = SheetContent("a", title: "b")
    sheet.lines = ["填报单位：甲　报告期：乙", "填报单位：甲　报告期：乙　单位：件", "共3项"]
    #expect(section(sheet).child(named: "lines") as? [String] == ["单位：件", "共3项"] && section(sheet).child(named: "id") as? String == "s3")
  }

  /// One picture and its table stand side by side; a heat map takes the whole width.
  @Test func pairs() throws {
    let context = try CaseDesk.context(FigureStoreTests.lines)
    let report = try Report(context.results, in: try CaseDesk.project())
    let sheets = try report.pageSheets(try #require(context.plan.page))
    let paired = sheets.enumerated().filter { PageSection($1, number: $0, periodLine: "").child(named: "is_paired") as? Bool == true }
    #expect(paired.map(\.element.name) == ["各月趋势", "社区", "纠纷类型"])
  }
}
