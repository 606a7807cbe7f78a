import Testing

@testable import MediationStatistics

struct LegendTests {
  private let many = ChartData.of(series: (1...6).map { ("系列的名称\($0)", [Int128($0)]) })

  @Test func oneSeriesNeedsNone() throws {
    #expect(try #require(ReadSVG(svg(.bar, .of([1])))).texts == ["1月", "1"])
    #expect(legendHeight(.of([1]), width: 480) == 4)
  }

  @Test func longLegendsTakeSeveralRows() {
    let places = legendPlaces(many, width: 300)
    #expect(places.map(\.row) == [0, 0, 1, 1, 2, 2] && places[2].x == places[0].x && legendHeight(many, width: 300) == 68)
    #expect(legendPlaces(many, width: 10).map(\.row) == Array(0..<6))
  }

  @Test(arguments: [ChartKind.bar, .line])
  func namesAreDrawn(kind: ChartKind) throws {
    let texts = try #require(ReadSVG(svg(kind, many))).texts
    for series in many.series { #expect(texts.contains(series.name)) }
  }
}
