import Testing

@testable import MediationStatistics

struct CoverSheetTests {
  private func facts(_ sheet: SheetContent) -> [String: String] {
    Dictionary(sheet.tables[0].words.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func whoReportsWhatUpToWhen() throws {
    let context = try CaseDesk.context([[:]])
    let sheet = coverSheet(.asked(.cover), context)
    let facts = facts(sheet)
    #expect(facts["填报单位（盖章）"] == "五常街道司法所" && facts["数据截止"] == "2024年7月8日" && facts["报送期限"] == "　　　　年　　月　　日")
    #expect(facts["统计口径"] == "按受理时间归期，结果截至数据截止日" && facts["单位负责人"] == "" && facts["数据指纹"] == context.digest.prefix(16).description)
    #expect(sheet.isCover && sheet.lines == ["2024年7月", "送审稿"])
    #expect(sheet.notes.first?.contains("项不通过") == true)
    #expect(sheet.tables[1].rows.count == context.plan.sheets.count - 1)
  }

  @Test func noDraftWhenAllChecksPass() throws {
    let sheet = coverSheet(.asked(.cover), try CaseDesk.context([[:]], "2030-01"))
    #expect(sheet.lines == ["2030年1月"] && sheet.notes.first?.contains("全部通过") == true)
  }

  @Test func withoutDataThereIsNoCutoff() throws {
    #expect(facts(coverSheet(.asked(.cover), try CaseDesk.context([])))["数据截止"] == "—")
  }

  @Test(arguments: [(Clock.accepted, "受理"), (.concluded, "结案"), (.registered, "登记")])
  func theClockIsNamed(clock: Clock, word: String) { #expect(clockText(clock).contains(word)) }
}
