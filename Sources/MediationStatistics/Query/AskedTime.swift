/// The days that a question is about: those of the period that a flag named, or all that the data cover, cut by the conditions on 报告期. They
/// cut the period and not the rows, so that a comparison with last year moves with them.
struct AskedTime {
  private(set) var days: Range<Int>
  private let startDay: Int

  init(_ period: ReportingPeriod?, covered: Range<Int>, startDay: Int) {
    self.startDay = startDay
    days = period?.days(startDay: startDay) ?? covered
  }

  mutating func cut(_ comparison: Filter.Comparison) throws(FilterFault) {
    let wanted = try askedPeriod(comparison.values[0]).days(startDay: startDay)
    let (first, end): (Int?, Int?)
    switch comparison.relation {
    case .equal: (first, end) = (wanted.lowerBound, wanted.upperBound)
    case .notLess: (first, end) = (wanted.lowerBound, nil)
    case .greater: (first, end) = (wanted.upperBound, nil)
    case .notGreater: (first, end) = (nil, wanted.upperBound)
    case .less: (first, end) = (nil, wanted.lowerBound)
    case .notEqual, .contains, .containsNot, .isOneOf, .isNoneOf:
      throw FilterFault(
        place: comparison.field.place, message: "“\(comparison.field.text)”只能用 =、>、>=、<、<=", remedy: "几段时间请分别查询，或用 --by 月")
    }
    let (lower, upper) = (max(days.lowerBound, first ?? days.lowerBound), min(days.upperBound, end ?? days.upperBound))
    guard lower < upper else {
      throw FilterFault(place: comparison.values[0].place, message: "没有一天符合全部时间条件", remedy: "请核对报告期；输入的数据和其他条件给出的是 \(period)")
    }
    days = lower..<upper
  }

  var period: ReportingPeriod { ReportingPeriod(days: days, startDay: startDay) }
}
