/// Reads a date, with or without a time of day, in every form that exports carry (mediation.md §1.4): `2024-01-05 10:22:31`, `2024/1/5`,
/// `2024.1.5`, `2024年1月5日`, `20240105`, the spreadsheet serial `45296` or `45296.43`. The text is UTF-8, trimmed and half-width.
/// Nil for anything else; two-digit years are refused, since they would have to be guessed, and years outside `plausibleYears`, since one slip of
/// the keyboard must not stretch the time that figures are kept for.
package func readMoment(_ text: Span<UInt8>) -> Int64? {
  var reader = MomentReader()
  return reader.moment(text)
}

/// What platforms write, and nothing else: `2024-01-05`, `2024-01-05 10:22`, `2024-01-05 10:22:31`. ASCII throughout, so that the bytes may be
/// of any encoding.
package func readPlainMoment(_ text: Span<UInt8>) -> Int64? {
  guard text.count == 10 || text.count == 16 || text.count == 19, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
    return nil
  }
  let (century, yearOfCentury) = (twoDigits(text, 0), twoDigits(text, 2))
  let (month, day) = (twoDigits(text, 5), twoDigits(text, 8))
  guard century | yearOfCentury | month | day >= 0, plausibleYears.contains(century * 100 + yearOfCentury) else { return nil }
  guard let date = CalendarDate(year: century * 100 + yearOfCentury, month: month, day: day) else { return nil }
  guard text.count > 10 else { return Moment.at(day: date.dayNumber) }
  let (hour, minute, second) = (twoDigits(text, 11), twoDigits(text, 14), text.count == 19 ? twoDigits(text, 17) : 0)
  guard hour | minute | second >= 0, text[10] == 0x20, text[13] == UInt8(ascii: ":") else { return nil }
  guard text.count == 16 || text[16] == UInt8(ascii: ":") else { return nil }
  return secondOfDay(hour, minute, second).map { Moment.at(day: date.dayNumber, second: $0) }
}

/// What two digits stand for, -1 for other bytes.
@inline(__always)
private func twoDigits(_ text: Span<UInt8>, _ index: Int) -> Int {
  let (tens, ones) = (text[index] &- UInt8(ascii: "0"), text[index + 1] &- UInt8(ascii: "0"))
  return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : -1
}

private func secondOfDay(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
  hour < 24 && minute < 60 && second < 60 ? hour * 3_600 + minute * 60 + second : nil
}

/// Years in which a case can have been accepted, concluded or registered.
let plausibleYears = 1950...2099

/// Where reading stands; the text itself is lent to each step.
private struct MomentReader {
  private var position = 0

  mutating func moment(_ text: Span<UInt8>) -> Int64? {
    let digits = digitRun(text)
    guard let year = number(text, digits) else { return nil }
    if position == text.count { return compact(digits, year) }
    if digits.count == 5, text[position] == UInt8(ascii: ".") { return serial(text, year) }
    guard digits.count == 4, let date = dateParts(text, year: year) else { return nil }
    guard position < text.count else { return Moment.at(day: date.dayNumber) }
    return timeOfDay(text).map { Moment.at(day: date.dayNumber, second: $0) }
  }

  /// `20240105`, `20240105102231`, `45296`.
  private func compact(_ digits: Range<Int>, _ value: Int) -> Int64? {
    switch digits.count {
    case 8: return day(value).map { Moment.at(day: $0) }
    case 14:
      guard let day = day(value / 1_000_000), let second = secondOfDay(value / 10_000 % 100, value / 100 % 100, value % 100) else {
        return nil
      }
      return Moment.at(day: day, second: second)
    case 5: return serialDay(value).map { Moment.at(day: $0) }
    default: return nil
    }
  }

  private func day(_ value: Int) -> Int? {
    CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100).flatMap {
      plausibleYears.contains($0.year) ? $0.dayNumber : nil
    }
  }

  /// Day 0 of a spreadsheet's serial numbers is 1899-12-30; serials of 1954 to 2064 only, so that a plain number is no date by chance.
  private func serialDay(_ value: Int) -> Int? { (20_000...60_000).contains(value) ? value - 25_569 : nil }

  private mutating func serial(_ text: Span<UInt8>, _ whole: Int) -> Int64? {
    position += 1
    let digits = digitRun(text)
    guard let day = serialDay(whole), position == text.count, (1...15).contains(digits.count), let fraction = number(text, digits) else {
      return nil
    }
    let scale = (0..<digits.count).reduce(1.0) { value, _ in value * 10 }
    return Moment.at(day: day, second: Int((Double(fraction) / scale * 86_400).rounded()))
  }

  /// What follows the year: a separator, month, the same separator (or 月), day, perhaps 日.
  private mutating func dateParts(_ text: Span<UInt8>, year: Int) -> CalendarDate? {
    guard plausibleYears.contains(year), let separator = separator(text) else { return nil }
    let monthDigits = digitRun(text)
    guard (1...2).contains(monthDigits.count), let month = number(text, monthDigits) else { return nil }
    guard separator == .year ? take(text, [0xE6, 0x9C, 0x88]) : self.separator(text) == separator else { return nil }
    let dayDigits = digitRun(text)
    guard (1...2).contains(dayDigits.count), let day = number(text, dayDigits) else { return nil }
    if separator == .year { _ = take(text, [0xE6, 0x97, 0xA5]) }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Blanks or `T`, then `10:22`, `10:22:31`, `10:22:31.5`.
  private mutating func timeOfDay(_ text: Span<UInt8>) -> Int? {
    while position < text.count, text[position] == 0x20 || text[position] == UInt8(ascii: "T") { position += 1 }
    guard let hour = timePart(text), takeColon(text), let minute = timePart(text) else { return nil }
    guard takeColon(text) else { return position == text.count ? secondOfDay(hour, minute, 0) : nil }
    guard let whole = timePart(text) else { return nil }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      _ = digitRun(text)
    }
    return position == text.count ? secondOfDay(hour, minute, whole) : nil
  }

  private mutating func timePart(_ text: Span<UInt8>) -> Int? {
    let digits = digitRun(text)
    return (1...2).contains(digits.count) ? number(text, digits) : nil
  }

  private enum Separator { case dash, slash, dot, year }

  private mutating func separator(_ text: Span<UInt8>) -> Separator? {
    guard position < text.count else { return nil }
    if take(text, [0xE5, 0xB9, 0xB4]) { return .year }
    defer { position += 1 }
    switch text[position] {
    case UInt8(ascii: "-"): return .dash
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "."): return .dot
    default: return nil
    }
  }

  private mutating func takeColon(_ text: Span<UInt8>) -> Bool { take(text, [UInt8(ascii: ":")]) }

  private mutating func take(_ text: Span<UInt8>, _ bytes: [UInt8]) -> Bool {
    guard position + bytes.count <= text.count else { return false }
    for (offset, byte) in bytes.enumerated() where text[position + offset] != byte { return false }
    position += bytes.count
    return true
  }

  private mutating func digitRun(_ text: Span<UInt8>) -> Range<Int> {
    let start = position
    while position < text.count, (text[position] &- UInt8(ascii: "0")) <= 9 { position += 1 }
    return start..<position
  }

  private func number(_ text: Span<UInt8>, _ digits: Range<Int>) -> Int? { decimal(text, digits) }
}
