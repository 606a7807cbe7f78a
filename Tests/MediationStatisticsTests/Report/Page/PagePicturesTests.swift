import Testing

@testable import MediationStatistics

struct PagePicturesTests {
  private func pictures(_ name: String, _ lines: [CaseLine] = FigureStoreTests.lines, _ period: String = "2024-07") throws -> [PagePicture]
  {
    let results = try CaseDesk.results(try CaseDesk.register(lines), period)
    let sheets = try Report(results, in: try CaseDesk.project()).pageSheets(try wanted(results.plan.page))
    return pagePictures(try wanted(sheets.first { $0.name == name }))
  }

  @Test func thisYearAndTheLast() throws {
    let picture = try #require(try pictures("各月趋势").first)
    #expect(picture.kind == .line && picture.data.series.map(\.name) == ["2024年", "2023年"])
    #expect(picture.data.series[0].texts.suffix(2) == ["3", "4"] && picture.data.series[1].texts.suffix(2) == ["1", "2"])
    #expect(
      picture.data.series[0].values[0] == Fraction(0) && picture.data.series[1].values[0] == nil, "before the data begin nothing is known")
  }

  @Test func theLargestOnTop() throws {
    let bars = try #require(try pictures("纠纷类型").first)
    #expect(
      bars.kind == .bar && bars.data.categories.prefix(2) == ["邻里纠纷", "物业纠纷"] && bars.data.series[0].texts.prefix(3) == ["3", "1", "0"])
    #expect(bars.data.series[0].addresses[1] == "received[2024-07;type=物业纠纷]")
    let map = try #require(try pictures("社区×类型").first)
    #expect(
      map.kind == .heat && map.data.categories.contains("邻里") && map.data.series.contains { $0.name == "永福社区" && $0.texts.contains("3") })
  }

  /// A free range of days has no months, an office without papers no court side: no empty frames.
  @Test func noPictureOfNothing() throws {
    #expect(try pictures("各月趋势", FigureStoreTests.lines, "2024-07-01..2024-07-20").isEmpty && pictures("涉诉涉复").isEmpty)
  }
}
