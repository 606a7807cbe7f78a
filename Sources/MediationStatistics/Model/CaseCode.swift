/// 案件编码: `ZJ` + 4 digits (city and county) + 3 digits (town) + `yyyyMMdd` (day of registration) + 6-digit sequence
/// = 23 characters (mediation.md §1.3). The code is a case's second clock.
package struct CaseCode: Sendable, Equatable {
  /// The seven digits that name the town.
  private let town: Int
  package let registered: CalendarDate
  package let sequence: Int

  package static let length = 23

  /// Nil unless all 23 ASCII characters fit; lower-case letters and full-width forms are the caller's to mend.
  package init?(_ text: Span<UInt8>) {
    guard text.count == CaseCode.length, text[0] == UInt8(ascii: "Z"), text[1] == UInt8(ascii: "J") else { return nil }
    guard let town = decimal(text, 2..<9), let day = decimal(text, 9..<17), let sequence = decimal(text, 17..<23) else { return nil }
    guard let registered = CaseCode.registered(day) else { return nil }
    (self.town, self.registered, self.sequence) = (town, registered, sequence)
  }

  /// The day in a code's last fourteen digits, nil for none.
  static func registered(tail: UInt64) -> CalendarDate? { registered(Int(tail / 1_000_000)) }

  private static func registered(_ day: Int) -> CalendarDate? {
    guard plausibleYears.contains(day / 10_000) else { return nil }
    return CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
  }

  /// `ZJ3301005`: the part that names the town.
  package var place: String { "ZJ" + padded(town, 7) }
}

/// The number written by the ASCII digits of `range`, nil when another byte stands among them. At most 18 digits.
func decimal(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
  guard !range.isEmpty, range.count <= 18, range.upperBound <= text.count else { return nil }
  var value = 0
  for index in range {
    let digit = text[index] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}
