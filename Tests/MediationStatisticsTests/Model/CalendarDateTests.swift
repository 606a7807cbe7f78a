import Foundation
import Testing

@testable import MediationStatistics

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2024, 4, 31, false), (2024, 13, 1, false),
    (2024, 0, 1, false),
    (2024, 1, 0, false), (2024, 12, 31, true), (0, 1, 1, false), (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false),
    (2024, 1, Int.max, false),
    (Int.min, Int.min, Int.min, false),
  ])
  func onlyDaysThatExist(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (2024, 2, 29, 19_782), (2024, 12, 31, 20_088),
    (1899, 12, 30, -25_569),
    (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func dayNumbers(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  /// An independent twin: Foundation's calendar, day after day over two changes of century.
  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in stride(from: -30_000, through: 50_000, by: 37) {
      let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let date = CalendarDate(dayNumber: number)
      #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
      #expect(date.dayNumber == number)
    }
  }

  @Test(arguments: [(1, 31), (2, 29), (4, 30), (6, 30), (9, 30), (11, 30), (12, 31)])
  func daysOfMonths(month: Int, days: Int) {
    #expect(CalendarDate.days(inMonth: month, of: 2024) == days)
  }

  @Test func order() throws {
    let days = try [(2023, 12, 31), (2024, 1, 1), (2024, 1, 2), (2024, 2, 1)].map {
      try #require(CalendarDate(year: $0, month: $1, day: $2))
    }
    #expect(days.reversed().sorted() == days)
    #expect(days[0] < days[1] && !(days[1] < days[1]))
  }

  @Test func texts() throws {
    let date = try #require(CalendarDate(year: 987, month: 6, day: 5))
    #expect("\(date)" == "0987-06-05")
    #expect(date.inProse == "987年6月5日")
    #expect(padded(7, 2) == "07" && padded(123, 2) == "123" && padded(0, 0) == "0")
  }
}
