import Testing

@testable import MediationStatistics

struct TimelineTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> Int { Int(PlainRegister.day(year, month, day)) }

  @Test(arguments: [1, 15, 26, 28])
  func wholeYearsOfMonths(startDay: Int) {
    let timeline = Timeline(monthsAround: day(2023, 3, 9)...day(2024, 12, 31), startDay: startDay)
    #expect(timeline.segmentCount == 36)
    #expect(zip(timeline.boundaries, timeline.boundaries.dropFirst()).allSatisfy { (28...31).contains($1 - $0) })
    #expect(timeline.boundaries.first == (startDay == 1 ? day(2023, 1, 1) : day(2022, 12, startDay)))
  }

  @Test func periodsAreRunsOfSegments() {
    let timeline = Timeline(monthsAround: day(2023, 3, 9)...day(2024, 2, 1), startDay: 1)
    #expect(timeline.segments(of: day(2023, 1, 1)..<day(2024, 1, 1)) == 0..<12)
    #expect(timeline.segments(of: day(2024, 2, 1)..<day(2024, 3, 1)) == 13..<14)
    #expect(timeline.segments(of: day(1999, 1, 1)..<day(2023, 2, 1)) == 0..<1)
    #expect(timeline.segments(of: day(2001, 1, 5)..<day(2002, 2, 7)) == 0..<0)
    #expect(timeline.segments(of: day(2030, 1, 5)..<day(2031, 2, 7)) == 36..<36)
    #expect(timeline.segments(of: day(2023, 3, 5)..<day(2023, 4, 1)) == nil)
    #expect(timeline.segments(of: day(2023, 3, 1)..<day(2023, 3, 31)) == nil)
  }

  @Test func rowsFallIntoTheSegmentOfTheirDay() {
    let timeline = Timeline(monthsAround: day(2023, 3, 9)...day(2023, 3, 9), startDay: 26)
    let days = [day(2022, 12, 25), day(2022, 12, 26), day(2023, 1, 25), day(2023, 1, 26), day(2024, 12, 25), day(2024, 12, 26)]
    #expect((days.map { Int32($0) } + [Register.absentDay]).map(timeline.segmentFinder.segment) == [-1, 0, 0, 1, 23, -1, -1])
  }

  @Test func oneFreeRange() {
    let timeline = Timeline(single: 10..<12)
    #expect([9, 10, 11, 12, Register.absentDay].map(timeline.segmentFinder.segment) == [-1, 0, 0, -1, -1])
    #expect(timeline.segments(of: 10..<12) == 0..<1)
  }

  @Test func extentOfDays() {
    let absent = Register.absentDay
    #expect(PackedColumn<Int32>([absent, absent]).dayExtent == nil && PackedColumn<Int32>().dayExtent == nil)
    #expect(PackedColumn<Int32>([absent, 7, 3, absent, 5]).dayExtent == 3...7)
    #expect(PackedColumn<Int32>(Array(repeating: 4, count: 9_000) + [1]).dayExtent == 1...4)
  }
}
