/// A 数值: one number of the run, exact, with what it was made from. All faces of the program (workbook, summary, CSV) show figures; each is
/// made once and shared by all of them.
package final class Figure: Sendable {
  package let address: FigureAddress
  package let name: String
  package let unit: String
  /// In `unit`; nil when `status` says why there is none.
  package let value: Fraction?
  /// For rates and means the two counts or sums, for changes the exact fraction (`value` = 100 times it), for counts and sums the
  /// stored integer (件, 人, 分) over 1.
  package let numerator: Int128?
  package let denominator: Int128?
  package let status: Status
  /// Rows of the register behind it.
  package let rows: Int
  /// Digits shown after the point.
  package let decimals: Int
  /// Counts and amounts have an exact decimal text; rates, means and changes are rounded once, at `decimals`.
  package let isExact: Bool

  package init(
    address: FigureAddress, name: String, unit: String, value: Fraction?, numerator: Int128?, denominator: Int128?, status: Status,
    rows: Int,
    decimals: Int, isExact: Bool
  ) {
    (self.address, self.name, self.unit, self.value) = (address, name, unit, value)
    (self.numerator, self.denominator, self.status, self.rows) = (numerator, denominator, status, rows)
    (self.decimals, self.isExact) = (decimals, isExact)
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

  /// Exact decimal text for machines: rates and means rounded once at `decimals`, the rest without loss. Empty without a value.
  package var machineText: String {
    guard let value else { return "" }
    return isExact ? (value.exactDecimal() ?? value.decimal(6)) : value.decimal(decimals)
  }

  /// What a person reads: `99.81`, `3218`, `1234.56`, `—`.
  package var text: String { value?.decimal(decimals) ?? "—" }
}
