import Testing

@testable import MediationStatistics

struct LineChartTests {
  private func read(_ data: ChartData, width: Int = 480) throws -> ReadSVG { try #require(ReadSVG(svg(.line, data, width: width))) }
  private func steps(_ path: ReadSVG.Element) -> Int { path.attributes["d"]?.count { "ML".contains($0) } ?? 0 }

  @Test func gapsBreakTheLine() throws {
    let read = try read(.of([1, 2, nil, 4, nil, 6, 7, 8]))
    #expect(read.all("path").map(steps) == [2, 3], "a value alone is a dot without a line")
    #expect(read.all("circle").count == 6)
  }

  @Test func withoutAnyValueThereIsNoGrid() throws { #expect(try read(.of([nil, nil])).texts == ["没有数据"]) }

  @Test func higherValuesStandHigher() throws {
    let dots = try read(.of([1, 3, 2, -1])).all("circle").map { ReadSVG.number($0, "cy") }
    #expect(dots[1] < dots[2] && dots[2] < dots[0] && dots[0] < dots[3])
  }

  /// Names of forty categories must not run into each other, and numbers only stand where they have room.
  @Test func manyCategories() throws {
    let texts = try read(.of((1...40).map { 1000 + $0 })).texts
    #expect(texts.filter { $0.hasSuffix("月") }.count < 20 && texts.contains("1月") && !texts.contains("1007"))
    #expect(try read(.of([7, 8, 9])).texts.contains("8"))
  }

  /// The number of the lowest line stands below it, all others above.
  @Test func numbersStandOffTheOtherLine() throws {
    let read = try read(.of(series: [("今年", [9, 2]), ("上年", [5, 6])]))
    let dots = read.all("circle").filter { $0.attributes["fill"] == ChartLook.stroke(0).color }.suffix(2).map { ReadSVG.number($0, "cy") }
    let numbers = ["9", "2"].compactMap { number in read.all("text").first { $0.text == number && $0.attributes["font-weight"] != nil } }
    #expect(ReadSVG.number(numbers[0], "y") < dots[0] && ReadSVG.number(numbers[1], "y") > dots[1])
  }
}
