import Testing

@testable import MediationStatistics

@Suite struct FractionTests {
  @Test(arguments: [
    (Fraction(1, over: 3), 2, "0.33"), (Fraction(2, over: 3), 2, "0.67"), (Fraction(1, over: 8), 2, "0.13"),
    (Fraction(-1, over: 8), 2, "-0.13"),
    (Fraction(1, over: 200), 2, "0.01"), (Fraction(-1, over: 1000), 2, "0.00"), (Fraction(5, over: 2), 0, "3"),
    (Fraction(-5, over: 2), 0, "-3"),
    (Fraction(3, over: 2), 0, "2"), (Fraction(0), 3, "0.000"), (Fraction(99_995, over: 1000), 2, "100.00"),
    (Fraction(1000, over: 12), 2, "83.33"),
    (Fraction(-199, over: 100), 1, "-2.0"), (Fraction(7), 0, "7"),
  ])
  func roundsHalfAwayFromZero(value: Fraction, decimals: Int, text: String) {
    #expect(value.decimal(decimals) == text)
  }

  @Test(
    arguments: [
      (Fraction(123_456, over: 10_000), "12.3456"), (Fraction(1, over: 3), nil), (Fraction(-1, over: 2), "-0.5"),
      (Fraction(10, over: 5), "2"), (Fraction(0, over: 7), "0"),
      (Fraction(1, over: 1_000_000), "0.000001"), (Fraction(1, over: 10_000_000), nil), (Fraction(-3, over: 1000), "-0.003"),
    ] as [(Fraction, String?)])
  func exact(value: Fraction, text: String?) {
    #expect(value.exactDecimal() == text)
  }

  @Test func arithmetic() {
    let (half, third) = (Fraction(1, over: 2), Fraction(1, over: 3))
    #expect(half + third == Fraction(5, over: 6))
    #expect(third - half == Fraction(-1, over: 6))
    #expect(half - Fraction(3, over: 2) == Fraction(-1))
    #expect(half * 100 == Fraction(50))
    #expect(half.divided(by: third) == Fraction(3, over: 2))
    #expect(half.divided(by: Fraction(-1, over: 3)) == Fraction(-3, over: 2))
    #expect(Fraction(-1).divided(by: Fraction(-2)) == half)
    #expect(half.divided(by: Fraction(0, over: 5)) == nil)
    #expect((third - half).magnitude == Fraction(1, over: 6) && (third - half).isNegative && Fraction(0, over: 9).isZero)
  }

  @Test func equalValuesAreOneKey() {
    #expect(Fraction(1, over: 2) == Fraction(2, over: 4))
    #expect(
      Set([Fraction(1, over: 2), Fraction(2, over: 4), Fraction(-3, over: 6), Fraction(-1, over: 2), Fraction(0, over: 3), Fraction(0)])
        .count == 3)
    #expect(Fraction(-1, over: 2) < Fraction(1, over: 3) && !(Fraction(2, over: 4) < Fraction(1, over: 2)))
  }

  @Test func amountsOfAWholeProvinceFit() {
    let sum = Fraction(Int128(Int64.max), over: 1_000_000)
    #expect(sum.decimal(2) == "9223372036854.78")
    #expect(sum.exactDecimal() == "9223372036854.775807")
    #expect(Fraction(1, over: 4).double == 0.25)
  }

  @Test(arguments: [0, 1, -7, Int128(Int64.max), Int128(Int64.min), Int128(Int64.max) + 1, -Int128(UInt64.max), Int128.max])
  func nearestDoubles(number: Int128) { #expect(Fraction(number, over: 3).double == Double(number) / 3) }
}
