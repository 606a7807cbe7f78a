/// A day and a time of day as seconds since 1970-01-01 00:00:00 on the wall clock where the file was made; no time zone.
/// A column of moments is a flat array of `Int64`; `Moment.absent` marks a cell without one.
package enum Moment {
  package static let absent = Int64.min
  static let secondsADay: Int64 = 86_400

  package static func at(day: Int, second: Int = 0) -> Int64 { Int64(day) * secondsADay + Int64(second) }

  /// The day number, rounding towards the past also before 1970.
  package static func day(of moment: Int64) -> Int {
    let day = moment / secondsADay
    return Int(moment % secondsADay < 0 ? day - 1 : day)
  }

  package static func date(of moment: Int64) -> CalendarDate { CalendarDate(dayNumber: day(of: moment)) }
}
