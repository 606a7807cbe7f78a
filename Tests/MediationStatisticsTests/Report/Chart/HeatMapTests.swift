import Testing

@testable import MediationStatistics

struct HeatMapTests {
  private func read(_ data: ChartData) throws -> ReadSVG { try #require(ReadSVG(svg(.heat, data, width: 480))) }
  private func fills(_ values: [Int128?]) throws -> [String] { try read(.of(values)).all("rect").compactMap { $0.attributes["fill"] } }

  @Test func largerIsDarker() throws {
    let steps = ChartLook.heat.map(\.fill)
    #expect(try fills([36, 26, 25, 16, 9, 4, 1]) == [steps[5], steps[5], steps[4], steps[3], steps[2], steps[1], steps[0]])
    #expect(try fills([0, nil, -4, 4]) == ["#fafbfc", "#ffffff", ChartLook.heatBelow[5].fill, steps[5]])
  }

  /// Zeros have no number, gaps have their word.
  @Test func zerosStayEmpty() throws {
    let texts = try read(.of(series: [("行", [0, nil, 3])], names: ["一", "二", "三"])).texts
    #expect(texts == ["一", "二", "三", "行", "—", "3"])
  }

  @Test func headsStandUpright() throws {
    let texts = try read(.of([1], names: ["道路交通事故损害赔偿"])).texts
    #expect(texts.prefix(8) == ["道", "路", "交", "通", "事", "故", "损", "⋮"])
  }

  /// No column gets too narrow for its head: the picture gets wider.
  @Test func manyColumns() throws {
    let read = try read(.of((1...40).map { $0 }))
    let root = try #require(read.elements.first)
    #expect(read.all("rect").allSatisfy { ReadSVG.number($0, "width") >= 19 } && ReadSVG.number(root, "width") > 800)
  }

  /// Twenty columns of large numbers: the figures get smaller, not wider than their cells.
  @Test func numbersStayInTheirCells() throws {
    let read = try read(.of(series: [("行", Array(repeating: 1234, count: 20))]))
    let cell = ReadSVG.number(try #require(read.all("rect").first), "width")
    let size = ReadSVG.number(try #require(read.all("text").first { $0.text == "1234" }), "font-size")
    #expect(size * 0.5 * 4 <= cell && size >= 6)
  }
}
