/// Dates as spreadsheets count them: days since the end of 1899, or since the first of January 1904; the time of day as a fraction.
enum SerialDate {
  private static let secondsPerDay = 86_400
  /// 9999-12-31.
  private static let lastDay = 2_958_465
  /// Days between the two epochs.
  private static let days1904 = 1_462

  /// `2024-12-01`, `2024-12-01 09:30:00` where there is a time of day, `09:30:00` for a time alone, `30:15:00` for a duration.
  /// Times are rounded to the second. Nil for what no program shows as a date: negative numbers and years beyond 9999.
  static func text(_ serial: Double, _ kind: FormatKind, isDate1904: Bool) -> String? {
    guard serial >= 0, serial < Double(lastDay + 1) else { return nil }
    let seconds = Int((serial * Double(secondsPerDay)).rounded())
    let (day, time) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    if kind == .duration { return clock(seconds) }
    if day == 0, kind == .time { return clock(time) }
    let date = isDate1904 ? date(day + days1904) : date(day)
    return time == 0 ? date : "\(date) \(clock(time))"
  }

  /// Day 60 is 29 February 1900, which never was: Excel took it over from its forerunner. It stays, so that a rule can name it; so does
  /// day 0, which Excel shows as 1900-01-00.
  private static func date(_ day: Int) -> String {
    if day == 0 { return "1900-01-00" }
    if day == 60 { return "1900-02-29" }
    let (year, month, dayOfMonth) = civil(day < 60 ? day + 1 : day)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
  }

  /// From days since 1899-12-30, by Howard Hinnant's algorithm (days_from_civil and back).
  private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
    // 1899-12-30 is 693,899 days after 0000-03-01.
    let days = day + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func clock(_ seconds: Int) -> String {
    "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A date written as ISO 8601 (`t="d"`), without `T`, fractions and zone: `2024-12-01T09:30:00.000Z` → `2024-12-01 09:30:00`.
  static func text(iso: String) -> String {
    let parts = iso.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return iso }
    let time = parts[1].prefix { $0 == ":" || ("0"..."9").contains($0) }
    return time.isEmpty || time == "00:00:00" || time == "00:00" ? String(parts[0]) : "\(parts[0]) \(time)"
  }
}
