import Testing

@testable import MediationStatistics

@Suite struct FigureTests {
  private func figure(_ value: Fraction?, decimals: Int, isExact: Bool, status: Figure.Status = .final) -> Figure {
    Figure(
      address: FigureAddress("received", [], .year(2024)), name: "受理件数", unit: "件", value: value, numerator: value?.numerator,
      denominator: 1, status: status, rows: 1,
      decimals: decimals, isExact: isExact)
  }

  @Test(arguments: [
    (Fraction(3218), 0, true, "3218", "3218"), (Fraction(321_200, over: 3218), 2, false, "99.81", "99.81"),
    (Fraction(123_456, over: 1_000_000), 2, true, "0.123456", "0.12"), (Fraction(1, over: 3), 2, true, "0.333333", "0.33"),
    (Fraction(-1, over: 2), 0, true, "-0.5", "-1"), (Fraction(0), 2, false, "0.00", "0.00"),
  ])
  func texts(value: Fraction, decimals: Int, isExact: Bool, machine: String, person: String) {
    let figure = figure(value, decimals: decimals, isExact: isExact)
    #expect(figure.machineText == machine)
    #expect(figure.text == person)
  }

  @Test func withoutValue() {
    let figure = figure(nil, decimals: 2, isExact: false, status: .baseZero)
    #expect(figure.machineText.isEmpty && figure.text == "—")
    #expect(Figure.Status.baseZero.rawValue == "base_zero" && Figure.Status.notFounded.rawValue == "not_founded")
  }
}
