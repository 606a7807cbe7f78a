/// A breakdown by time: months are periods, not members (DECISIONS 11).
package enum Grain: String, Sendable, CaseIterable {
  case month, quarter, half, year

  package var name: String {
    switch self {
    case .month: "月"
    case .quarter: "季度"
    case .half: "半年"
    case .year: "年"
    }
  }

  package init?(_ word: String) {
    let words: [String: Grain] = ["月份": .month, "季": .quarter, "年度": .year, "年份": .year]
    guard let grain = Grain.allCases.first(where: { $0.rawValue == word || $0.name == word }) ?? words[word] else { return nil }
    self = grain
  }

  private var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    }
  }

  /// The parts of a period, the first and the last of them perhaps cut by its ends; nil when it is not made of whole months.
  func parts(of period: ReportingPeriod, startDay: Int) -> [ReportingPeriod]? {
    guard let all = period.wholeMonths(startDay: startDay) else { return nil }
    var parts: [ReportingPeriod] = []
    for case .months(let year, let month, _) in all {
      if case .months(year, let first, let last)? = parts.last, (last - 1) / months == (month - 1) / months {
        parts[parts.count - 1] = .months(year: year, first: first, last: month)
      } else {
        parts.append(.month(year, month))
      }
    }
    return parts
  }
}

extension ReportingPeriod {
  /// The months that a period is made of, also over several years; nil when it begins or ends within one.
  func wholeMonths(startDay: Int) -> [ReportingPeriod]? {
    guard case .range(let from, let to) = self else { return eachMonth }
    let days = days()
    let months = (from.year...(to.year + 1)).flatMap { ReportingPeriod.year($0).eachMonth }.filter {
      let own = $0.days(startDay: startDay)
      return days.lowerBound <= own.lowerBound && own.upperBound <= days.upperBound
    }
    guard months.first?.days(startDay: startDay).lowerBound == days.lowerBound,
      months.last?.days(startDay: startDay).upperBound == days.upperBound
    else { return nil }
    return months
  }

  /// The period of some days: whole months of one year where they are that, else a range. `days` must not be empty.
  init(days: Range<Int>, startDay: Int) {
    let range = ReportingPeriod.range(CalendarDate(dayNumber: days.lowerBound), CalendarDate(dayNumber: days.upperBound - 1))
    let months = range.wholeMonths(startDay: startDay) ?? []
    if case .months(let year, let first, _)? = months.first, case .months(year, let last, _)? = months.last {
      self = .months(year: year, first: first, last: last)
    } else {
      self = range
    }
  }
}
