import Testing

@testable import MediationStatistics

struct PageSheetsTests {
  private func sheets(_ lines: [CaseLine]) throws -> [String: SheetContent] {
    let results = try CaseDesk.results(try CaseDesk.register(lines), "2024-07")
    let report = try Report(results, in: try CaseDesk.project())
    let sheets = try report.pageSheets(try wanted(results.plan.page))
    return Dictionary(sheets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func onlyWhatAReaderNeeds() throws {
    let sheets = try sheets(FigureStoreTests.lines)
    let checks = try #require(sheets["勾稽"])
    #expect(!checks.tables[0].rows.isEmpty && checks.tables[0].words.allSatisfy { $0.contains { $0.hasPrefix("!") } })
    #expect(try #require(sheets["数据质量"]).tables[0].words.map { $0[0] } == ["合计"])
  }

  /// Each measure that is shown is defined, no other one.
  @Test func definitionsOfWhatIsShown() throws {
    let sheets = try sheets(FigureStoreTests.lines)
    let defined = Set(try #require(sheets["口径"]).tables[0].words.compactMap(\.last))
    let shown = sheets.values.flatMap(\.tables).flatMap(\.rows).flatMap(\.cells).compactMap { $0.figure?.address.measure }
    #expect(defined.isSuperset(of: shown) && defined.contains("days_mean") && !defined.contains("oral"))
  }
}
