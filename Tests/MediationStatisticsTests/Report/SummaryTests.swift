import Testing

@testable import MediationStatistics

struct SummaryTests {
  /// The shipped prose over the drawn office: every number in it is a figure, no brace is left, nothing is blank where a number should stand.
  @Test(arguments: ["2024-07", "2024", "2024-Q3", "2024-07-01..2024-07-20"])
  func theShippedTemplates(period: String) throws {
    let results = try CaseDesk.results(try CaseDesk.register(FigureStoreTests.lines), period)
    let text = try Report(results, in: try CaseDesk.project()).summary()
    #expect(!text.contains("{{") && !text.contains("}}") && !text.contains("件件") && !text.contains("受理件，"))
    #expect(text.hasPrefix("五常街道\(results.period.inProse)人民调解工作情况\n"))
    for line in text.split(separator: "\n") { #expect(!line.contains("为。") && !line.contains("，，") && !line.contains("&")) }
  }
}
