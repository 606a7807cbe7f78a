import Testing

@testable import MediationStatistics

@Suite struct ReportingPeriodTests {
  @Test(arguments: [
    ("2024", ReportingPeriod.year(2024), "2024年"), ("2024-07", .month(2024, 7), "2024年7月"), ("2024-Q3", .quarter(2024, 3), "2024年第3季度"),
    ("2024-H1", .half(2024, 1), "2024年上半年"), ("2024-H2", .half(2024, 2), "2024年下半年"),
    ("2024-01..2024-07", .months(year: 2024, first: 1, last: 7), "2024年1—7月"),
    ("2024-02..2024-04", .months(year: 2024, first: 2, last: 4), "2024年2—4月"),
  ])
  func readAndWritten(text: String, period: ReportingPeriod, prose: String) throws {
    #expect(ReportingPeriod(text) == period)
    #expect(period.description == text)
    #expect(period.inProse == prose)
  }

  @Test func freeRange() throws {
    let period = try #require(ReportingPeriod("2024-03-05..2024-04-10"))
    #expect(period.description == "2024-03-05..2024-04-10" && period.inProse == "2024年3月5日至2024年4月10日")
    #expect(period.days().count == 37 && period.year == 2024 && period.eachMonth.isEmpty)
    #expect(period.previous.description == "2024-01-28..2024-03-04")
    #expect(period.previousYear.description == "2023-03-05..2023-04-10")
    #expect(period.yearToDate.description == "2024-01-01..2024-04-10")
  }

  @Test(arguments: [
    "", "24", "0000", "20245", "2024-", "2024-0", "2024-00", "2024-13", "2024-7", "2024-Q0", "2024-Q5", "2024-H3", "2024-q3", "2024-QQ",
    "2024--7", "-024", "2024-07-01",
    "2024..2024", "2024-07..2024-01", "2023-12..2024-01", "2024-Q1..2024-Q2", "2024-03-05..2024-03-04", "2024-03-05..", "..",
    "2024-01..2024-02..2024-03", "２０２４", "2024-+7", " 2024",
    "2024-1Q",
  ])
  func refused(text: String) { #expect(ReportingPeriod(text) == nil) }

  @Test(arguments: ["+202", "+024"])
  func signsAreNoYears(text: String) {
    #expect(ReportingPeriod(text) == nil)
  }

  @Test(arguments: [
    ("2024-01", "2023-12", "2023-01", "2024-01"), ("2024-07", "2024-06", "2023-07", "2024-01..2024-07"),
    ("2024-Q1", "2023-Q4", "2023-Q1", "2024-Q1"),
    ("2024-Q2", "2024-Q1", "2023-Q2", "2024-H1"), ("2024-H1", "2023-H2", "2023-H1", "2024-H1"), ("2024", "2023", "2023", "2024"),
    ("2024-01..2024-05", "2023-08..2023-12", "2023-01..2023-05", "2024-01..2024-05"),
    ("2024-05..2024-08", "2024-01..2024-04", "2023-05..2023-08", "2024-01..2024-08"),
  ])
  func bases(text: String, previous: String, yearBefore: String, yearToDate: String) throws {
    let period = try #require(ReportingPeriod(text))
    #expect(period.previous.description == previous)
    #expect(period.previousYear.description == yearBefore)
    #expect(period.yearToDate.description == yearToDate)
  }

  @Test func previousAcrossTheYear() throws {
    let period = try #require(ReportingPeriod("2024-02..2024-04"))
    #expect(period.previous.description == "2023-11-01..2024-01-31")

  }

  @Test(arguments: [("2024-02", 29), ("2023-02", 28), ("2024", 366), ("2024-Q1", 91), ("2024-12", 31)])
  func lengths(text: String, days: Int) throws { #expect(try #require(ReportingPeriod(text)).days().count == days) }

  @Test func monthsOfAYearTileIt() {
    for start in [1, 2, 26, 28] {
      let months = ReportingPeriod.year(2024).eachMonth
      #expect(months.count == 12)
      for (one, next) in zip(months, months.dropFirst()) {
        #expect(one.days(startDay: start).upperBound == next.days(startDay: start).lowerBound)
      }
      #expect(months[0].days(startDay: start).lowerBound == ReportingPeriod.year(2024).days(startDay: start).lowerBound)
    }
    let january = ReportingPeriod.month(2024, 1).days(startDay: 26)
    #expect(
      CalendarDate(dayNumber: january.lowerBound).description == "2023-12-26"
        && CalendarDate(dayNumber: january.upperBound - 1).description == "2024-01-25")
  }

  @Test func leapDayAYearEarlier() throws {
    #expect(try #require(ReportingPeriod("2024-02-29..2024-02-29")).previousYear.description == "2023-02-28..2023-02-28")
  }

  @Test func lastMonthOfTheCalendarHasDays() async {
    await #expect(processExitsWith: .success) { _ = ReportingPeriod.month(9999, 12).days() }

  }

  @Test func yearBeforeTheFirstHasDays() async {
    await #expect(processExitsWith: .success) { _ = ReportingPeriod.year(1).previousYear.days() }

  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2024-2-29", false), ("2024/02/29", false), ("", false), ("2024-02-29 ", false),
    ("２024-02-2", false),
  ])
  func dates(text: String, isDate: Bool) { #expect((readDate(text) != nil) == isDate) }

  /// Bytes are those of the text, whatever the year.
  @Test func bytes() {
    let months = [1, 9, 10, 12].flatMap { month in [0, 999, 1_000, 2_024, 9_999, 10_000].map { ReportingPeriod.month($0, month) } }
    for period in months + [.year(2024), .quarter(2024, 3), .half(2024, 1), .months(year: 2024, first: 2, last: 5)] {
      var bytes: [UInt8] = []
      period.append(to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == period.description)
    }
  }
}
