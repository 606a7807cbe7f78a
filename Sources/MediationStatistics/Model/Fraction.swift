/// An exact number: what every figure is until a person reads it. Rounded once, when shown (DESIGN §4).
package struct Fraction: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  /// `denominator` must be positive: the sign stands in the numerator.
  package init(_ numerator: Int128, over denominator: Int128 = 1) {
    precondition(denominator > 0, "a fraction needs a positive denominator")
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  package static func - (a: Fraction, b: Fraction) -> Fraction {
    if a.denominator == b.denominator { return Fraction(a.numerator - b.numerator, over: a.denominator) }
    let (x, y) = (a.reduced, b.reduced)
    return Fraction(x.numerator * y.denominator - y.numerator * x.denominator, over: x.denominator * y.denominator).reduced
  }

  /// In lowest terms, so that products of means of millions of cases stay within 128 bits.
  private var reduced: Fraction {
    let divisor = max(1, greatestCommonDivisor(abs(numerator), denominator))
    return Fraction(numerator / divisor, over: denominator / divisor)
  }

  package static func + (a: Fraction, b: Fraction) -> Fraction { a - Fraction(-b.numerator, over: b.denominator) }

  package static func * (a: Fraction, factor: Int128) -> Fraction { Fraction(a.numerator * factor, over: a.denominator) }

  /// Nil when the divisor is zero or negative zero-like: a change against nothing is no number.
  package func divided(by b: Fraction) -> Fraction? {
    guard b.numerator != 0 else { return nil }
    let sign: Int128 = b.numerator < 0 ? -1 : 1
    // Whole numbers stay as they are: 144/614 tells more than 72/307.
    if denominator == 1, b.denominator == 1 { return Fraction(sign * numerator, over: sign * b.numerator) }
    let (x, y) = (reduced, b.reduced)
    return Fraction(sign * x.numerator * y.denominator, over: x.denominator * y.numerator * sign).reduced
  }

  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { numerator < 0 }
  package var magnitude: Fraction { Fraction(abs(numerator), over: denominator) }

  /// Mathematical equality: 1/2 equals 2/4.
  package static func == (a: Fraction, b: Fraction) -> Bool { a.numerator * b.denominator == b.numerator * a.denominator }
  package static func < (a: Fraction, b: Fraction) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(reduced.numerator)
    hasher.combine(reduced.denominator)
  }

  /// Rounded half away from zero at `decimals` digits (DECISIONS 11), as decimal text: `99.81`, `-0.50`, `18`.
  package func decimal(_ decimals: Int) -> String {
    if let (top, bottom) = small, decimals <= 6 {
      let rounded = (2 * Int(top.magnitude) * smallPower(decimals) + bottom) / (2 * bottom)
      return decimalText(rounded, decimals: decimals, negative: top < 0 && rounded != 0)
    }
    let scaled = abs(numerator) * power(10, decimals)
    let rounded = (2 * scaled + denominator) / (2 * denominator)
    return decimalText(rounded, decimals: decimals, negative: isNegative && rounded != 0)
  }

  /// The exact decimal text where one of at most `limit` digits exists (amounts in 万元: `12.3456`), else nil.
  package func exactDecimal(limit: Int = 6) -> String? {
    if let (top, bottom) = small, limit <= 6 {
      for decimals in 0...limit where Int(top.magnitude) * smallPower(decimals) % bottom == 0 {
        return decimalText(Int(top.magnitude) * smallPower(decimals) / bottom, decimals: decimals, negative: top < 0)
      }
      return nil
    }
    for decimals in 0...limit where (abs(numerator) * power(10, decimals)) % denominator == 0 {
      return decimalText(abs(numerator) * power(10, decimals) / denominator, decimals: decimals, negative: isNegative)
    }
    return nil
  }

  /// The nearest double to the fraction divided by a small whole number, where both parts are exact in a double; else nil.
  package func quotient(by divisor: Int64) -> Double? {
    guard let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) else { return nil }
    let (below, overflows) = bottom.multipliedReportingOverflow(by: divisor)
    guard !overflows, below > 0, below <= 1 << 53, top.magnitude <= 1 << 53 else { return nil }
    return Double(top) / Double(below)
  }

  /// The nearest double, for workbook cells: a spreadsheet has nothing better.
  package var double: Double { nearestDouble(numerator) / nearestDouble(denominator) }
}

/// The way from 128 bits to a double is a long one, and hardly ever needed.
private func nearestDouble(_ number: Int128) -> Double { Int64(exactly: number).map { Double($0) } ?? Double(number) }

extension Fraction {
  /// Both parts where twice a million times either fits into 64 bits: nearly every figure. Arithmetic of 128 bits takes ten times as long.
  private var small: (top: Int, bottom: Int)? {
    guard let top = Int(exactly: numerator), let bottom = Int(exactly: denominator) else { return nil }
    return top.magnitude <= 1_000_000_000_000 && bottom <= 1_000_000_000_000 ? (top, bottom) : nil
  }
}

private func smallPower(_ exponent: Int) -> Int {
  var power = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}

private func decimalText(_ scaled: Int, decimals: Int, negative: Bool) -> String {
  let sign = negative ? "-" : ""
  guard decimals > 0 else { return sign + String(scaled) }
  let unit = smallPower(decimals)
  let rest = String(scaled % unit)
  return sign + String(scaled / unit) + "." + String(repeating: "0", count: decimals - rest.count) + rest
}

private func power(_ base: Int128, _ exponent: Int) -> Int128 {
  (0..<exponent).reduce(1) { value, _ in value * base }
}

private func decimalText(_ scaled: Int128, decimals: Int, negative: Bool) -> String {
  let sign = negative ? "-" : ""
  guard decimals > 0 else { return sign + String(scaled) }
  let unit = power(10, decimals)
  let rest = String(scaled % unit)
  return sign + String(scaled / unit) + "." + String(repeating: "0", count: decimals - rest.count) + rest
}

private func greatestCommonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
