/// Maps values to places along a picture's side; 0 always lies on it.
struct ChartScale {
  let low: Fraction
  let high: Fraction
  /// Round numbers to draw lines at, from `low` to `high`.
  let ticks: [Fraction]

  /// From the smallest value to the largest, as they are: for bars, whose numbers stand beside them.
  init(exact values: [Fraction]) {
    low = ChartScale.least(values)
    let high = ChartScale.greatest(values)
    self.high = low == high ? low + Fraction(1) : high
    ticks = []
  }

  /// From round number to round number, in at most six steps.
  init(round values: [Fraction]) {
    let (least, greatest) = (ChartScale.least(values), ChartScale.greatest(values))
    let span = least == greatest ? Fraction(1) : greatest - least
    let step = ChartScale.step(span, isWhole: values.allSatisfy { $0.exactDecimal(limit: 0) != nil })
    let first = ChartScale.floor(least, step)
    // One step at least, so that a picture of zeros has a height.
    let last = max(-ChartScale.floor(least == greatest ? Fraction(0) - step : Fraction(0) - greatest, step), first + 1)
    (low, high) = (step * first, step * last)
    ticks = (first...last).map { step * $0 }
  }

  /// How far from `low` a value lies on a side of `length`.
  func place(_ value: Fraction, on length: Length) -> Length {
    guard let part = (value - low).divided(by: high - low) else { return Length(0) }
    let scaled = part.numerator * Int128(length.tenths)
    return Length(tenths: Int((2 * scaled + part.denominator) / (2 * part.denominator)))
  }

  private static func least(_ values: [Fraction]) -> Fraction { values.reduce(Fraction(0)) { $1 < $0 ? $1 : $0 } }
  private static func greatest(_ values: [Fraction]) -> Fraction { values.reduce(Fraction(0)) { $0 < $1 ? $1 : $0 } }

  /// The smallest of 1, 2, 5 times a power of ten that divides the span into at most five parts; whole numbers have no parts of 1.
  private static func step(_ span: Fraction, isWhole: Bool) -> Fraction {
    var power = isWhole ? Fraction(1) : Fraction(1, over: 1_000_000)
    while true {
      for factor in [1, 2, 5] as [Int128] where !(power * (factor * 5) < span) { return power * factor }
      power = power.denominator > 1 ? Fraction(power.numerator, over: power.denominator / 10) : power * 10
    }
  }

  /// How many whole steps go into a value, rounded down.
  private static func floor(_ value: Fraction, _ step: Fraction) -> Int128 {
    guard let part = value.divided(by: step) else { return 0 }
    let whole = part.numerator / part.denominator
    return part.isNegative && whole * part.denominator != part.numerator ? whole - 1 : whole
  }
}
