import Foundation
import Testing

@testable import SampleOffice

struct DayTests {
  @Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (2023, 1, 1, 19_358), (2024, 12, 31, 20_088)])
  func countsFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(Day(year, month, day).number == number)
  }

  @Test func agreesWithFoundationOnEveryDay() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: Day(1944, 12, 1).number, to: Day(2026, 1, 1).number, by: 1) {
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let civil = Day(number: number).civil
      guard number >= 0 || number % 7 == 0 else { continue }
      #expect(parts.year == civil.year && parts.month == civil.month && parts.day == civil.day)
      #expect(Day(civil.year, civil.month, civil.day).number == number)
      #expect(number < 0 || Day(number: number).isWeekend == (parts.weekday == 1 || parts.weekday == 7))
    }
  }

  @Test func stamps() {
    #expect(Moment(day: Day(2024, 1, 5), second: 37_351).stamp == "2024-01-05 10:22:31")
    #expect(Day(2024, 1, 5).compact == "20240105")
    #expect(7.digits(3) == "007")
    #expect(1234.digits(2) == "1234")
  }
}
