import Testing

@testable import MediationStatistics

struct BarChartTests {
  private func bars(_ data: ChartData) throws -> [ReadSVG.Element] { try #require(ReadSVG(svg(.bar, data, width: 480))).all("rect") }
  private func widths(_ values: [Int128?]) throws -> [Double] { try bars(.of(values)).map { ReadSVG.number($0, "width") } }

  @Test func lengthsAreInProportion() throws {
    let widths = try widths([10, 20, 0, nil, 5])
    #expect(widths.count == 4, "a gap has no bar")
    #expect(abs(widths[0] * 2 - widths[1]) < 0.3 && widths[2] == 0 && abs(widths[3] * 4 - widths[1]) < 0.5)
  }

  /// Falls stand left of the axis, their numbers left of them.
  @Test func fallsStandOnTheOtherSide() throws {
    let read = try #require(ReadSVG(svg(.bar, .of([6, -3]), width: 480)))
    let axis = ReadSVG.number(try #require(read.all("line").first), "x1")
    let bars = read.all("rect")
    #expect(ReadSVG.number(bars[0], "x") == axis && abs(ReadSVG.number(bars[1], "x") + ReadSVG.number(bars[1], "width") - axis) < 0.11)
    let number = try #require(read.all("text").first { $0.text == "-3" })
    #expect(number.attributes["text-anchor"] == "end" && ReadSVG.number(number, "x") < ReadSVG.number(bars[1], "x"))
    let name = try #require(read.all("text").first { $0.text == "2月" })
    #expect(ReadSVG.number(name, "x") <= ReadSVG.number(number, "x") - 12, "the name ends before the number begins")
  }

  @Test func everyCategoryHasItsPlace() throws {
    let read = try #require(ReadSVG(svg(.bar, .of((1...40).map { $0 }), width: 480)))
    let tops = read.all("rect").map { ReadSVG.number($0, "y") }
    #expect(tops.count == 40 && zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 == 26 })
  }

  @Test func longNamesAreCutAndToldInFull() throws {
    let name = "五常街道某某社区人民调解委员会驻某某派出所调解工作室"
    let read = try #require(ReadSVG(svg(.bar, .of([3], names: [name]), width: 480)))
    #expect(read.texts.first == "五常街道某某社区人民调…" && read.all("title").last?.text == "\(name) 2024年：3")
    #expect(ReadSVG.number(try #require(read.all("rect").first), "width") > 100)
  }

  @Test func addressesStandAtTheNumbers() throws {
    let series = ChartData.Series(name: "", values: [Fraction(3), nil], texts: ["3", "未设立"], addresses: ["a[2024]", "b[2024]"])
    let read = try #require(ReadSVG(svg(.bar, ChartData(title: "", unit: "", categories: ["甲", "乙"], series: [series]))))
    #expect(
      read.all("text").compactMap { text in text.attributes["data-address"].map { [$0, text.text] } } == [
        ["a[2024]", "3"], ["b[2024]", "未设立"],
      ])
  }
}
