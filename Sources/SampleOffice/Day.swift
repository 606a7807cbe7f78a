/// A day of the civil calendar, counted from 1970-01-01.
struct Day: Comparable, Hashable {
  let number: Int

  init(number: Int) {
    self.number = number
  }

  /// Hinnant's `days_from_civil`; the date must exist.
  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = shifted / 400 * 146_097 + dayOfEra - 719_468
  }

  /// Hinnant's `civil_from_days`, for days after 0000-03-01.
  var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + shifted / 146_097 * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  var isWeekend: Bool {
    // 1970-01-01 was a Thursday.
    (number + 3) % 7 >= 5
  }

  /// `yyyyMMdd`
  var compact: String {
    let (year, month, day) = civil
    return year.digits(4) + month.digits(2) + day.digits(2)
  }

  /// `yyyy-MM-dd`
  var dashed: String {
    let (year, month, day) = civil
    return "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))"
  }

  static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  static func + (day: Day, days: Int) -> Day {
    Day(number: day.number + days)
  }

  static func - (left: Day, right: Day) -> Int {
    left.number - right.number
  }
}

/// A day with the second of the day, as the platform stamps it.
struct Moment: Comparable, Hashable {
  var day: Day
  var second: Int

  /// `yyyy-MM-dd HH:mm:ss`
  var stamp: String {
    "\(day.dashed) \((second / 3600).digits(2)):\((second / 60 % 60).digits(2)):\((second % 60).digits(2))"
  }

  static func < (left: Moment, right: Moment) -> Bool {
    (left.day.number, left.second) < (right.day.number, right.second)
  }
}

extension Int {
  /// The decimal digits, filled up with leading zeros.
  func digits(_ width: Int) -> String {
    let plain = String(self)
    return String(repeating: "0", count: Swift.max(0, width - plain.count)) + plain
  }
}
