/// Cuts time into segments such that every period asked for is a run of whole segments: the reporting months that the data cover,
/// or the two ends of one free range.
struct Timeline: Hashable, Sendable {
  /// Day numbers, ascending; segment i is `boundaries[i]..<boundaries[i + 1]`.
  let boundaries: [Int]

  var segmentCount: Int { max(0, boundaries.count - 1) }

  /// Whole years of reporting months around `days`.
  init(monthsAround days: ClosedRange<Int>, startDay: Int) {
    let (first, last) = (CalendarDate(dayNumber: days.lowerBound).year, CalendarDate(dayNumber: days.upperBound).year + 1)
    let months = (first...last).flatMap { ReportingPeriod.year($0).eachMonth }
    boundaries = months.map { $0.days(startDay: startDay).lowerBound } + [months[months.count - 1].days(startDay: startDay).upperBound]
  }

  init(single days: Range<Int>) { boundaries = [days.lowerBound, days.upperBound] }

  /// The segments of a period; nil when the period cuts through a segment. Parts outside the timeline hold no rows and are left away.
  func segments(of days: Range<Int>) -> Range<Int>? {
    guard let first = boundaries.first, let last = boundaries.last else { return 0..<0 }
    let (from, to) = (min(max(days.lowerBound, first), last), min(max(days.upperBound, first), last))
    guard let start = boundaries.firstIndex(of: from), let end = boundaries.firstIndex(of: to) else { return nil }
    return start..<end
  }

  /// Segment of each day column entry, -1 outside. A look-up table by day makes it one load a row.
  func segments(ofRows days: [Int32]) -> [Int32] {
    guard let first = boundaries.first, let last = boundaries.last else { return Array(repeating: -1, count: days.count) }
    var table = [Int32](repeating: -1, count: last - first)
    for segment in 0..<segmentCount {
      for day in boundaries[segment]..<boundaries[segment + 1] { table[day - first] = Int32(segment) }
    }
    let (low, high) = (Int32(first), Int32(last))
    return days.map { $0 >= low && $0 < high ? table[Int($0 - low)] : -1 }
  }
}
