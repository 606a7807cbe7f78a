import Testing

@testable import MediationStatistics

struct GrainTests {
  @Test(arguments: [("month", Grain.month), ("月", .month), ("季度", .quarter), ("半年", .half), ("年度", .year)])
  func words(word: String, expected: Grain) { #expect(Grain(word) == expected) }

  @Test func noGrain() { #expect(Grain("周") == nil) }

  @Test(arguments: [
    (Grain.month, "2024-Q1", 1, ["2024-01", "2024-02", "2024-03"]), (.quarter, "2024", 1, ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]),
    (.quarter, "2024-02..2024-05", 1, ["2024-02..2024-03", "2024-04..2024-05"]),
    (.half, "2023-07-01..2024-12-31", 1, ["2023-H2", "2024-H1", "2024-H2"]),
    (.year, "2023-07-01..2024-06-30", 1, ["2023-H2", "2024-H1"]), (.month, "2023-12-26..2024-02-25", 26, ["2024-01", "2024-02"]),
  ])
  func parts(grain: Grain, period: String, startDay: Int, expected: [String]) throws {
    #expect(grain.parts(of: try wanted(ReportingPeriod(period)), startDay: startDay)?.map(\.description) == expected)
  }

  @Test(arguments: ["2024-03-05..2024-04-10", "2024-01-01..2024-01-30", "2023-12-31..2024-01-31"])
  func noWholeMonths(period: String) throws {
    #expect(Grain.month.parts(of: try wanted(ReportingPeriod(period)), startDay: 1) == nil)
  }

  /// Parts meet without gap or overlap, whatever the start of a reporting month.
  @Test(arguments: [1, 15, 26])
  func partsMakeUpThePeriod(startDay: Int) throws {
    for period in ["2024", "2023-H2", "2024-02..2024-11"] {
      let period = try wanted(ReportingPeriod(period))
      for grain in Grain.allCases {
        let days = try wanted(grain.parts(of: period, startDay: startDay)).map { $0.days(startDay: startDay) }
        #expect(
          days.first?.lowerBound == period.days(startDay: startDay).lowerBound
            && days.last?.upperBound == period.days(startDay: startDay).upperBound)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      }
    }
  }

  @Test(arguments: [
    ("2024-07-01..2024-12-31", "2024-H2"), ("2023-07-01..2024-12-31", "2023-07-01..2024-12-31"), ("2024-05-01..2024-05-31", "2024-05"),
  ])
  func wholeMonthsOfOneYearAreMonths(range: String, expected: String) throws {
    #expect(ReportingPeriod(days: try wanted(ReportingPeriod(range)).days(), startDay: 1).description == expected)
  }
}
