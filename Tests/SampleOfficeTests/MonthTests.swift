import Testing

@testable import SampleOffice

struct MonthTests {
  @Test(arguments: [(2023, 2, 28), (2024, 2, 29), (2024, 12, 31), (2023, 6, 30)])
  func knowsItsDays(year: Int, month: Int, count: Int) {
    let month = Month(year, month)
    #expect(month.days.count == count)
    #expect(month.lastDay.civil.day == count)
    #expect(month.days.allSatisfy { $0.month == month })
  }

  @Test func sampleIsTwoYears() {
    #expect(Month.sample.count == 24)
    #expect(Month.sample.first?.name == "2023-01")
    #expect(Month.sample.last?.name == "2024-12")
  }
}
