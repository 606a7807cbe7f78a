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

  /// Tells the segment of days. A table by day makes it one load a row.
  struct SegmentFinder {
    private let first: Int32
    private var table: [Int32]

    fileprivate init(_ timeline: Timeline) {
      let first = timeline.boundaries.first ?? 0
      table = Array(repeating: -1, count: (timeline.boundaries.last ?? 0) - first)
      for segment in 0..<timeline.segmentCount {
        for day in timeline.boundaries[segment]..<timeline.boundaries[segment + 1] { table[day - first] = Int32(segment) }
      }
      self.first = Int32(first)
    }

    /// -1 for a day outside, and for none.
    func segment(of day: Int32) -> Int32 {
      guard day >= first, Int(day) - Int(first) < table.count else { return -1 }
      return table[Int(day) - Int(first)]
    }
  }

  var segmentFinder: SegmentFinder { SegmentFinder(self) }
}

extension PackedColumn<Int32> {
  /// From the first to the last of the days that are there; nil where none is.
  var dayExtent: ClosedRange<Int>? {
    var (first, last) = (Int32.max, Int32.min)
    var days = ContiguousArray<Int32>()
    for block in 0..<blockCount {
      read(block, into: &days)
      for day in days where day != Register.absentDay { (first, last) = (Swift.min(first, day), Swift.max(last, day)) }
    }
    return first <= last ? Int(first)...Int(last) : nil
  }
}
