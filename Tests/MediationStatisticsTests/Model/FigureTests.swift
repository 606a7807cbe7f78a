import Testing

@testable import MediationStatistics

@Suite struct FigureTests {
  private func figure(_ value: Fraction?, decimals: Int, isExact: Bool, status: Figure.Status = .final) -> Figure {
    let head = FigureHead("received", [], .year(2024), name: "受理件数", unit: "件", decimals: decimals, isExact: isExact)
    return Figure(head, FigureMembers([]), value: value, numerator: value?.numerator, denominator: 1, status: status, rows: 1)
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

  /// Whatever its size, a number comes back as it was given.
  @Test(
    arguments: [
      (nil, nil, nil), (Fraction(0), 0, 1), (Fraction(-7, over: 3), -7, nil), (Fraction(1 << 62, over: 1), 1 << 62, 1),
      (Fraction(-(1 << 63), over: 1), -(1 << 63), 1), (Fraction(1 << 64, over: 3), 5, 7), (Fraction(1), 1 << 100, 1),
      (Fraction(1, over: 1 << 70), nil, 2), (nil, 5, 0),
    ] as [(Fraction?, Int128?, Int128?)])
  func amounts(value: Fraction?, numerator: Int128?, denominator: Int128?) {
    let head = FigureHead("received", [.yoy], .year(2024), name: "x", unit: "件", decimals: 0, isExact: true)
    let figure = Figure(
      head, FigureMembers([FigureAddress.Key(.type, "甲")]), value: value, numerator: numerator, denominator: denominator, status: .final,
      rows: 3)
    #expect(figure.value?.numerator == value?.numerator && figure.value?.denominator == value?.denominator)
    #expect(figure.numerator == numerator && figure.denominator == denominator && figure.rows == 3)
    #expect(figure.address.description == "received.yoy[2024;type=甲]")
    let isWhole = [value, numerator.map { Fraction($0) }, denominator.map { Fraction($0) }].allSatisfy {
      $0.map { Int64(exactly: $0.numerator) != nil && Int64(exactly: $0.denominator) != nil } ?? true
    }
    #expect(figure.wholeValue.map { Int128($0) } == (isWhole && value?.denominator == 1 ? value?.numerator : nil))
  }

  @Test func withoutValue() {
    let figure = figure(nil, decimals: 2, isExact: false, status: .baseZero)
    #expect(figure.machineText.isEmpty && figure.text == "—")
    #expect(Figure.Status.baseZero.rawValue == "base_zero" && Figure.Status.notFounded.rawValue == "not_founded")
  }
}
