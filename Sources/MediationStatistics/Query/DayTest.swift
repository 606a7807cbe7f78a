/// A comparison of a day with a period: `=2024-07` within July, `>2024-07` after it, `>=2024-07` from its first day on.
struct DayTest {
  private let relation: Filter.Relation
  private let periods: [Range<Int>]

  init(_ comparison: Filter.Comparison) throws(FilterFault) {
    relation = comparison.relation
    guard relation != .contains, relation != .containsNot else {
      throw FilterFault(place: comparison.field.place, message: "“\(comparison.field.text)”是日期，不能用 ~", remedy: "可用 =、!=、>、>=、<、<=、in")
    }
    var periods: [Range<Int>] = []
    for word in comparison.values { periods.append(try askedPeriod(word).days()) }
    self.periods = periods
  }

  func takes(_ day: Int) -> Bool {
    switch relation {
    case .greater: day >= periods[0].upperBound
    case .notLess: day >= periods[0].lowerBound
    case .less: day < periods[0].lowerBound
    case .notGreater: day < periods[0].upperBound
    case .equal, .isOneOf: periods.contains { $0.contains(day) }
    case .notEqual, .isNoneOf: !periods.contains { $0.contains(day) }
    case .contains, .containsNot: false
    }
  }
}

/// A month, quarter, half year, year, range or day: `2024-07`, `2024-Q3`, `2024-07-15`.
func askedPeriod(_ word: Filter.Word) throws(FilterFault) -> ReportingPeriod {
  if let period = ReportingPeriod(word.text) { return period }
  if let day = readDate(word.text) { return .range(day, day) }
  throw FilterFault(
    place: word.place, message: "“\(word.text)”不是有效的日期或报告期", remedy: "例如 2024-07、2024-Q3、2024-H2、2024、2024-07-15")
}
