import Testing

@testable import MediationStatistics

@Suite struct MeasureTests {
  @Test(arguments: [
    ("万元", Fraction(1, over: 1_000_000)), ("元", Fraction(1, over: 100)), ("%", Fraction(100)), ("件", Fraction(1)), ("天", Fraction(1)),
  ])
  func scaleFromFen(unit: String, scale: Fraction) {
    #expect(Measure(id: "m", name: "指标", unit: unit, register: "cases", kind: .count).scale == scale)
  }

  @Test func onlyRatiosAreRates() {
    func measure(_ kind: Measure.Kind) -> Measure { Measure(id: "m", name: "指标", unit: "%", register: "cases", kind: kind) }
    #expect(measure(.ratio(numerator: "a", denominator: "b")).isRate)
    for kind: Measure.Kind in [.count, .sum("amount"), .median("days"), .mean("days"), .openAtStart, .openAtEnd] {
      #expect(!measure(kind).isRate)
    }
  }
}
