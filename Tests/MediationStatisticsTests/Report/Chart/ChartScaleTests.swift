import Testing

@testable import MediationStatistics

struct ChartScaleTests {
  private func ticks(_ values: [Fraction]) -> [String] { ChartScale(round: values).ticks.map { $0.exactDecimal() ?? "?" } }

  @Test(
    arguments: [
      ([3, 7], ["0", "2", "4", "6", "8"]), ([], ["0", "1"]), ([0], ["0", "1"]), ([1], ["0", "1"]), ([2], ["0", "1", "2"]),
      ([318, 188], ["0", "100", "200", "300", "400"]), ([-5, 12], ["-5", "0", "5", "10", "15"]), ([-3], ["-3", "-2", "-1", "0"]),
      ([100], ["0", "20", "40", "60", "80", "100"]),
      ([1_000_000_000_000], ["0", "200000000000", "400000000000", "600000000000", "800000000000", "1000000000000"]),
    ] as [([Int128], [String])])
  func wholeNumbers(values: [Int128], ticks expected: [String]) { #expect(ticks(values.map { Fraction($0) }) == expected) }

  @Test func partsOfOne() {
    #expect(ticks([Fraction(1, over: 3)]) == ["0", "0.1", "0.2", "0.3", "0.4"])
    #expect(ticks([Fraction(1, over: 100_000)]) == ["0", "0.000002", "0.000004", "0.000006", "0.000008", "0.00001"])
  }

  @Test func places() {
    let scale = ChartScale(exact: [Fraction(-10), Fraction(30)])
    #expect([-10, 0, 30].map { scale.place(Fraction($0), on: Length(100)).tenths } == [0, 250, 1000])
    #expect(scale.place(Fraction(1, over: 3), on: Length(100)).tenths == 258)
    #expect(ChartScale(exact: [Fraction(0)]).place(Fraction(0), on: Length(9)) == Length(0))
    #expect(ChartScale(exact: [Fraction(-4)]).place(Fraction(0), on: Length(9)) == Length(9))
  }
}
