/// 期限: how long something may take from the day a paper is received. The first day is not counted; a last day that is off rolls to the first day
/// that is not (courts.md §4).
package enum Term: Sendable, Hashable {
  /// Calendar days.
  case days(Int)
  case workingDays(Int)
  /// To the day of the same number, else the month's last.
  case months(Int)

  /// The last day of the term, nil when it cannot be known: working days of a year without a holiday list.
  package func end(after received: CalendarDate, _ holidays: Holidays) -> TermEnd {
    switch self {
    case .days(let days): return Term.rolled(CalendarDate(dayNumber: received.dayNumber + days), holidays)
    case .months(let months): return Term.rolled(received.adding(months: months), holidays)
    case .workingDays(let days): return Term.worked(days, after: received, holidays)
    }
  }

  /// The day itself, or the first day after it that is not off.
  static func rolled(_ day: CalendarDate, _ holidays: Holidays) -> TermEnd {
    var last = day
    var missing = holidays.hasList(of: day.year) ? nil : Optional(day.year)
    while holidays.isOff(last) {
      last = CalendarDate(dayNumber: last.dayNumber + 1)
      if !holidays.hasList(of: last.year) { missing = missing ?? last.year }
    }
    return TermEnd(day: last, missingList: missing)
  }

  private static func worked(_ days: Int, after received: CalendarDate, _ holidays: Holidays) -> TermEnd {
    var day = received
    var left = days
    while left > 0 {
      day = CalendarDate(dayNumber: day.dayNumber + 1)
      guard holidays.hasList(of: day.year) else { return TermEnd(day: nil, missingList: day.year) }
      if !holidays.isOff(day) { left -= 1 }
    }
    return TermEnd(day: day, missingList: nil)
  }
}

package struct TermEnd: Sendable, Hashable {
  /// Nil when only a holiday list could tell.
  package let day: CalendarDate?
  /// A year whose holiday list is missing: the day then knows of weekends only.
  package let missingList: Int?
}

extension CalendarDate {
  /// The same day of a later month, or that month's last day.
  package func adding(months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    let day = min(day, CalendarDate.days(inMonth: month, of: year))
    return CalendarDate(year: year, month: month, day: day) ?? self
  }
}
