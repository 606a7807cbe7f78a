import Testing

@testable import MediationStatistics

struct TermTests {
  private static func day(_ text: String) throws -> CalendarDate { try #require(readDate(text)) }
  private static func holidays() throws -> Holidays { try ShippedOffice.seeds().holidays }

  /// 15 日 of appeal and answer, 10 of rulings, 60 of opinions: first day not counted, a last day off rolls over.
  @Test(arguments: [
    ("2024-03-01", 15, "2024-03-18", "the last day is a Saturday"), ("2024-03-04", 15, "2024-03-19", "plain"),
    ("2024-03-02", 15, "2024-03-18", "a Sunday"),
    ("2024-01-26", 15, "2024-02-18", "Spring Festival, then the working Sunday"),
    ("2024-02-02", 15, "2024-02-18", "the last day of the holiday is the 17th"),
    ("2024-02-03", 15, "2024-02-18", "a make-up Sunday does not roll"),
    ("2024-01-20", 15, "2024-02-04", "the make-up Sunday before the festival"),
    ("2024-02-14", 15, "2024-02-29", "leap day"), ("2023-02-14", 15, "2023-03-01", "no leap day"),
    ("2024-12-20", 15, "2025-01-06", "over the year, Saturday the 4th"),
    ("2024-12-17", 15, "2025-01-02", "New Year's Day rolls"), ("2023-12-16", 15, "2024-01-02", "Sunday and New Year"),
    ("2024-03-20", 15, "2024-04-07", "清明, then the working Sunday"),
    ("2024-04-16", 15, "2024-05-06", "五一 to the 5th"), ("2024-05-26", 15, "2024-06-11", "端午"), ("2024-08-31", 15, "2024-09-18", "中秋"),
    ("2024-09-16", 15, "2024-10-08", "国庆"),
    ("2024-09-22", 15, "2024-10-08", "国庆, last day the 7th"), ("2024-09-27", 15, "2024-10-12", "the working Saturday after"),
    ("2024-01-31", 1, "2024-02-01", "month end"),
    ("2024-02-28", 1, "2024-02-29", "to the leap day"), ("2024-02-29", 1, "2024-03-01", "from the leap day"),
    ("2024-04-30", 1, "2024-05-06", "into 五一"),
    ("2024-03-08", 10, "2024-03-18", "10 days"), ("2024-03-15", 10, "2024-03-25", "plain Monday"),
    ("2024-01-02", 60, "2024-03-04", "60 days, Saturday the 2nd"),
    ("2024-11-02", 60, "2025-01-02", "60 days, New Year's Day"), ("2025-01-13", 15, "2025-02-05", "2025's festival"),
    ("2020-01-20", 15, "2020-02-04", "2020, the longer holiday"),
  ])
  func calendarDays(received: String, days: Int, last: String, why: String) throws {
    #expect(try Term.days(days).end(after: Self.day(received), Self.holidays()) == TermEnd(day: Self.day(last), missingList: nil), "\(why)")
  }

  /// 10 (summary procedure 5) working days of a reconsideration reply.
  @Test(arguments: [
    ("2024-03-01", 10, "2024-03-15"), ("2024-03-04", 10, "2024-03-18"), ("2024-03-02", 10, "2024-03-15"), ("2024-03-04", 5, "2024-03-11"),
    ("2024-03-08", 1, "2024-03-11"),
    ("2024-02-01", 10, "2024-02-20"), ("2024-02-09", 1, "2024-02-18"), ("2024-02-09", 10, "2024-02-29"), ("2024-02-17", 1, "2024-02-18"),
    ("2024-09-25", 10, "2024-10-14"),
    ("2024-09-30", 5, "2024-10-12"), ("2024-09-29", 5, "2024-10-11"), ("2024-10-07", 1, "2024-10-08"), ("2024-12-25", 10, "2025-01-09"),
    ("2024-04-26", 10, "2024-05-13"),
    ("2024-04-27", 5, "2024-05-07"), ("2023-12-29", 5, "2024-01-08"), ("2024-06-07", 5, "2024-06-17"), ("2024-09-13", 5, "2024-09-23"),
    ("2023-09-27", 5, "2023-10-10"),
  ])
  func workingDays(received: String, days: Int, last: String) throws {
    #expect(try Term.workingDays(days).end(after: Self.day(received), Self.holidays()) == TermEnd(day: Self.day(last), missingList: nil))
  }

  @Test(arguments: [
    ("2024-01-15", 2, "2024-03-15"), ("2023-12-31", 2, "2024-02-29"), ("2024-12-31", 2, "2025-02-28"), ("2024-12-30", 2, "2025-02-28"),
    ("2024-11-30", 2, "2025-02-05"),
    ("2024-08-01", 2, "2024-10-08"), ("2024-07-31", 2, "2024-09-30"), ("2024-05-31", 1, "2024-07-01"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-06-16", 14, "2025-08-18"),
  ])
  func months(received: String, months: Int, last: String) throws {
    #expect(try Term.months(months).end(after: Self.day(received), Self.holidays()).day == Self.day(last))
  }

  /// Without a list a term of working days cannot be known; calendar days know of weekends only, and say so.
  @Test(
    arguments: [
      (Term.workingDays(5), "2031-03-03", nil, 2031), (.workingDays(10), "2026-12-28", nil, 2027),
      (.days(15), "2031-03-03", "2031-03-18", 2031),
      (.days(15), "2031-03-07", "2031-03-24", 2031), (.days(15), "2026-12-20", "2027-01-04", 2027),
      (.months(2), "2031-01-03", "2031-03-03", 2031),
    ] as [(Term, String, String?, Int)])
  func yearsWithoutAList(term: Term, received: String, last: String?, year: Int) throws {
    #expect(try term.end(after: Self.day(received), Self.holidays()) == TermEnd(day: last.map(Self.day), missingList: year))
  }

  /// The obvious twin: walk day by day and count those that are worked.
  @Test func workingDaysAgainstAWalk() throws {
    let holidays = try Self.holidays()
    for start in try Self.day("2020-01-01").dayNumber..<Self.day("2026-11-01").dayNumber {
      let received = CalendarDate(dayNumber: start)
      var worked: [CalendarDate] = []
      var day = received
      while worked.count < 10 {
        day = CalendarDate(dayNumber: day.dayNumber + 1)
        if !holidays.isOff(day) { worked.append(day) }
      }
      for days in [1, 5, 10] {
        let end = Term.workingDays(days).end(after: received, holidays).day
        #expect(end == worked[days - 1], "\(received) + \(days)")
      }
    }
  }

  /// A term never ends on a day off, and never ends earlier for a later receipt.
  @Test(arguments: [Term.days(10), .days(15), .days(60), .months(2), .workingDays(10)])
  func neverOffAndMonotone(term: Term) throws {
    let holidays = try Self.holidays()
    var before = 0
    for start in try Self.day("2020-01-01").dayNumber..<Self.day("2026-10-01").dayNumber {
      let end = try #require(term.end(after: CalendarDate(dayNumber: start), holidays).day)
      #expect(!holidays.isOff(end) && end.dayNumber >= before && end.dayNumber > start)
      before = end.dayNumber
    }
  }
}
