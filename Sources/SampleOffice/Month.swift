/// A month of the sample.
struct Month: Hashable, Comparable {
  let year: Int
  let month: Int

  init(_ year: Int, _ month: Int) {
    self.year = year
    self.month = month
  }

  static let sample: [Month] = [2023, 2024].flatMap { year in (1...12).map { Month(year, $0) } }

  var firstDay: Day { Day(year, month, 1) }

  var lastDay: Day { Day(year + month / 12, month % 12 + 1, 1) + -1 }

  var days: [Day] { (firstDay.number...lastDay.number).map(Day.init(number:)) }

  /// `yyyy-MM`
  var name: String { "\(year)-\(month.digits(2))" }

  static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension Day {
  var month: Month { Month(civil.year, civil.month) }
}
