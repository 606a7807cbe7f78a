import Testing

@testable import MediationStatistics

@Suite struct MomentTests {
  @Test(arguments: [
    (0, 0, Int64(0)), (0, 86_399, 86_399), (1, 0, 86_400), (-1, 0, -86_400), (-1, 86_399, -1), (19_905, 34_200, 1_719_826_200),
  ])
  func thereAndBack(day: Int, second: Int, moment: Int64) {
    #expect(Moment.at(day: day, second: second) == moment)
    #expect(Moment.day(of: moment) == day)
    #expect(Moment.date(of: moment) == CalendarDate(dayNumber: day))
  }

  @Test func absentIsNoMoment() {
    #expect(Moment.absent < Moment.at(day: -719_162))
    #expect(Moment.day(of: Moment.absent) < -719_162)
  }
}
