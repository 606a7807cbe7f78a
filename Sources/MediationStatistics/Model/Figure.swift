/// A 数值: one number of the run, exact, with what it was made from. All faces of the program (workbook, summary, CSV) show figures; each is
/// made once and shared by all of them.
package final class Figure: Sendable {
  package let head: FigureHead
  package let members: FigureMembers
  package let status: Status
  /// Rows of the register behind it.
  package let rows: Int
  private let amounts: FigureAmounts

  package init(
    _ head: FigureHead, _ members: FigureMembers, value: Fraction?, numerator: Int128?, denominator: Int128?, status: Status, rows: Int
  ) {
    (self.head, self.members, self.status, self.rows) = (head, members, status, rows)
    amounts = FigureAmounts(value, numerator, denominator)
  }

  package enum Status: String, Sendable {
    case final
    /// A change against 0: 「上年同期为0，不作比较」.
    case baseZero = "base_zero"
    /// The unit did not exist in the base period.
    case notFounded = "not_founded"
    /// A rate over nothing, a median of nothing: 「—」, never 100 %.
    case undefined
    case suppressed
  }

  package var address: FigureAddress { FigureAddress(head.measure, head.suffixes, head.period, inOrder: members.keys) }
  package var name: String { head.name }
  package var unit: String { head.unit }
  /// In `unit`; nil when `status` says why there is none.
  package var value: Fraction? { amounts.value }
  /// The value where it is given as a whole number of 64 bits.
  package var wholeValue: Int? { amounts.wholeValue }
  /// For rates and means the two counts or sums, for changes the exact fraction (`value` = 100 times it), for counts and sums the
  /// stored integer (件, 人, 分) over 1.
  package var numerator: Int128? { amounts.numerator }
  package var denominator: Int128? { amounts.denominator }
  /// Digits shown after the point.
  package var decimals: Int { head.decimals }
  /// Counts and amounts have an exact decimal text; rates, means and changes are rounded once, at `decimals`.
  package var isExact: Bool { head.isExact }

  /// Exact decimal text for machines: rates and means rounded once at `decimals`, the rest without loss. Empty without a value.
  package var machineText: String {
    guard let value else { return "" }
    return isExact ? (value.exactDecimal() ?? value.decimal(6)) : value.decimal(decimals)
  }

  /// What a person reads: `99.81`, `3218`, `1234.56`, `—`.
  package var text: String { value?.decimal(decimals) ?? "—" }
}

/// What the figures of one measure over one period have in common, whatever members they are broken down to.
package final class FigureHead: Sendable {
  package let measure: String
  package let suffixes: [FigureAddress.Suffix]
  package let period: ReportingPeriod
  package let name: String
  package let unit: String
  package let decimals: Int
  package let isExact: Bool
  /// How their addresses begin, in UTF-8: `received.yoy[2024-07`.
  let addressStart: [UInt8]

  package init(
    _ measure: String, _ suffixes: [FigureAddress.Suffix], _ period: ReportingPeriod, name: String, unit: String, decimals: Int,
    isExact: Bool
  ) {
    (self.measure, self.suffixes, self.period) = (measure, suffixes, period)
    (self.name, self.unit, self.decimals, self.isExact) = (name, unit, decimals, isExact)
    var start: [UInt8] = []
    FigureAddress(measure, suffixes, period).append(to: &start)
    addressStart = Array(start.dropLast())
  }
}

/// The members that figures are broken down to: one object for all measures of the same ones.
package final class FigureMembers: Sendable {
  /// In the dimensions' fixed order.
  package let keys: [FigureAddress.Key]
  /// `community=永福社区;type=邻里纠纷`, in UTF-8.
  let text: [UInt8]

  package init(_ keys: [FigureAddress.Key]) {
    self.keys = keys
    var text: [UInt8] = []
    FigureAddress.append(breakdown: keys, to: &text)
    self.text = text
  }
}

/// Value, numerator and denominator. Hardly any of them needs more than 64 bits; a hundred thousand figures are held at a time.
private struct FigureAmounts: Sendable {
  private let top: Int64
  /// 0 for no value.
  private let bottom: Int64
  private let above: Int64
  private let below: Int64
  private let hasAbove: Bool
  private let hasBelow: Bool
  private let wide: Wide?

  private final class Wide: Sendable {
    let value: Fraction?
    let numerator: Int128?
    let denominator: Int128?

    init(_ value: Fraction?, _ numerator: Int128?, _ denominator: Int128?) {
      (self.value, self.numerator, self.denominator) = (value, numerator, denominator)
    }
  }

  init(_ value: Fraction?, _ numerator: Int128?, _ denominator: Int128?) {
    (hasAbove, hasBelow) = (numerator != nil, denominator != nil)
    guard let top = Int64(exactly: value?.numerator ?? 0), let bottom = Int64(exactly: value?.denominator ?? 0),
      let above = Int64(exactly: numerator ?? 0), let below = Int64(exactly: denominator ?? 0)
    else {
      (top, bottom, above, below) = (0, 0, 0, 0)
      wide = Wide(value, numerator, denominator)
      return
    }
    (self.top, self.bottom, self.above, self.below, wide) = (top, bottom, above, below, nil)
  }

  var value: Fraction? {
    if let wide { return wide.value }
    return bottom == 0 ? nil : Fraction(Int128(top), over: Int128(bottom))
  }

  var wholeValue: Int? { bottom == 1 ? Int(top) : nil }

  var numerator: Int128? {
    if let wide { return wide.numerator }
    return hasAbove ? Int128(above) : nil
  }

  var denominator: Int128? {
    if let wide { return wide.denominator }
    return hasBelow ? Int128(below) : nil
  }
}
