/// Days off and make-up working days, from the State Council's yearly lists (`seeds/holidays.csv`).
package struct Holidays: Sendable {
  private let daysOff: Set<Int>
  private let makeUpDays: Set<Int>
  private let years: Set<Int>

  package init(_ entries: [(date: CalendarDate, isOff: Bool)]) {
    daysOff = Set(entries.filter(\.isOff).map(\.date.dayNumber))
    makeUpDays = Set(entries.filter { !$0.isOff }.map(\.date.dayNumber))
    years = Set(entries.map(\.date.year))
  }

  /// The year's list is known.
  package func hasList(of year: Int) -> Bool { years.contains(year) }

  /// A holiday or a weekend that is not worked: weekends roll like holidays, make-up working days don't (DECISIONS 24).
  package func isOff(_ day: CalendarDate) -> Bool {
    let number = day.dayNumber
    return daysOff.contains(number) || isWeekend(number) && !makeUpDays.contains(number)
  }

  /// 1970-01-01 was a Thursday.
  private func isWeekend(_ number: Int) -> Bool { ((number + 3) % 7 + 7) % 7 >= 5 }
}
