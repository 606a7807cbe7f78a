/// A 报告期: whole months of a year (month, quarter, half year, year) or a free range of days.
package enum ReportingPeriod: Hashable, Sendable {
  case months(year: Int, first: Int, last: Int)
  case range(CalendarDate, CalendarDate)

  package static func month(_ year: Int, _ month: Int) -> ReportingPeriod { .months(year: year, first: month, last: month) }
  package static func quarter(_ year: Int, _ quarter: Int) -> ReportingPeriod {
    .months(year: year, first: quarter * 3 - 2, last: quarter * 3)
  }
  package static func half(_ year: Int, _ half: Int) -> ReportingPeriod { .months(year: year, first: half * 6 - 5, last: half * 6) }
  package static func year(_ year: Int) -> ReportingPeriod { .months(year: year, first: 1, last: 12) }

  /// Reads `2024`, `2024-07`, `2024-Q3`, `2024-H2`, `2024-01..2024-07` and `2024-03-05..2024-04-10`.
  package init?(_ text: String) {
    if let dots = text.firstRange(of: "..") {
      let (first, last) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
      if let from = readDate(first), let to = readDate(last), from <= to {
        self = .range(from, to)
        return
      }
      guard case .months(let year, let from, let fromEnd)? = ReportingPeriod(first), from == fromEnd else { return nil }
      guard case .months(year, let to, let toEnd)? = ReportingPeriod(last), to == toEnd, from <= to else { return nil }
      self = .months(year: year, first: from, last: to)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, let year = Int(head), plausibleYears.contains(year), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else {
      self = .year(year)
      return
    }
    guard let period = ReportingPeriod(year: year, part: parts[1]) else { return nil }
    self = period
  }

  private init?(year: Int, part: Substring) {
    let number = Int(part.drop { $0 == "Q" || $0 == "H" })
    switch (part.first, part.utf8.count, number) {
    case ("Q", 2, let quarter?) where (1...4).contains(quarter): self = .quarter(year, quarter)
    case ("H", 2, let half?) where (1...2).contains(half): self = .half(year, half)
    case (_, 2, let month?) where (1...12).contains(month) && part.first?.isNumber == true: self = .month(year, month)
    default: return nil
    }
  }

  package var year: Int {
    switch self {
    case .months(let year, _, _): year
    case .range(_, let to): to.year
    }
  }

  /// The same period a year earlier.
  package var previousYear: ReportingPeriod {
    switch self {
    case .months(let year, let first, let last): .months(year: year - 1, first: first, last: last)
    case .range(let from, let to): .range(yearEarlier(from), yearEarlier(to))
    }
  }

  /// The period of the same length just before: the base of 环比.
  package var previous: ReportingPeriod {
    switch self {
    case .months(let year, let first, let last):
      let length = last - first + 1
      if first - length >= 1 { return .months(year: year, first: first - length, last: first - 1) }
      if first == 1 { return .months(year: year - 1, first: 13 - length, last: 12) }
      // The months before lie in two years.
      let from = ReportingPeriod.month(year - 1, 12 + first - length).days().lowerBound
      return .range(CalendarDate(dayNumber: from), CalendarDate(dayNumber: days().lowerBound - 1))
    case .range(let from, let to):
      let length = to.dayNumber - from.dayNumber + 1
      return .range(CalendarDate(dayNumber: from.dayNumber - length), CalendarDate(dayNumber: from.dayNumber - 1))
    }
  }

  /// From the year's first month (or day) to the end of this period.
  package var yearToDate: ReportingPeriod {
    switch self {
    case .months(let year, _, let last): .months(year: year, first: 1, last: last)
    case .range(_, let to): .range(CalendarDate(dayNumber: to.dayNumber - dayOfYear(to)), to)
    }
  }

  /// The single months that it is made of; empty for a free range.
  package var eachMonth: [ReportingPeriod] {
    guard case .months(let year, let first, let last) = self else { return [] }
    return (first...last).map { .month(year, $0) }
  }

  /// Day numbers, end exclusive. A reporting month starts on day `startDay` of the month before when that is not 1
  /// (`period_start_day`, DECISIONS 18).
  package func days(startDay: Int = 1) -> Range<Int> {
    switch self {
    case .range(let from, let to): return from.dayNumber..<(to.dayNumber + 1)
    case .months(let year, let first, let last):
      return monthStart(year, first, startDay)..<monthStart(year, last + 1, startDay)
    }
  }
}

private func monthStart(_ year: Int, _ month: Int, _ startDay: Int) -> Int {
  let index = year * 12 + (month - 1) - (startDay > 1 ? 1 : 0)
  let (year, month) = (index / 12, index % 12 + 1)
  return CalendarDate.dayNumber(year: year, month: month, day: min(startDay, CalendarDate.days(inMonth: month, of: year)))
}

private func yearEarlier(_ date: CalendarDate) -> CalendarDate {
  CalendarDate(year: date.year - 1, month: date.month, day: date.day)
    ?? CalendarDate(year: date.year - 1, month: date.month, day: date.day - 1) ?? date
}

private func dayOfYear(_ date: CalendarDate) -> Int {
  date.dayNumber - (CalendarDate(year: date.year, month: 1, day: 1)?.dayNumber ?? date.dayNumber)
}

/// `yyyy-MM-dd`, strictly: the form of flags and of YAML.
package func readDate(_ text: String) -> CalendarDate? {
  let bytes = Array(text.utf8)
  let span = bytes.span
  guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
  guard let year = decimal(span, 0..<4), let month = decimal(span, 5..<7), let day = decimal(span, 8..<10) else { return nil }
  return CalendarDate(year: year, month: month, day: day)
}

extension ReportingPeriod: CustomStringConvertible {
  /// `2024-07`, `2024-Q3`, `2024-H2`, `2024`, `2024-01..2024-07`, `2024-03-05..2024-04-10`: the form of addresses and folders.
  package var description: String {
    switch self {
    case .range(let from, let to): return "\(from)..\(to)"
    case .months(let year, let first, let last):
      let text = padded(year, 4)
      switch (first, last) {
      case (1, 12): return text
      case (1, 6): return "\(text)-H1"
      case (7, 12): return "\(text)-H2"
      case (first, first): return "\(text)-\(padded(first, 2))"
      case (first, first + 2) where first % 3 == 1: return "\(text)-Q\((last) / 3)"
      default: return "\(text)-\(padded(first, 2))..\(text)-\(padded(last, 2))"
      }
    }
  }

  /// `description` in UTF-8, at the end of other bytes. Months, of which there are most, come without a String between.
  func append(to bytes: inout [UInt8]) {
    guard case .months(let year, let month, let last) = self, last == month, (1_000...9_999).contains(year) else {
      bytes.append(contentsOf: description.utf8)
      return
    }
    for unit in [1_000, 100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(year / unit % 10)) }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(UInt8(ascii: "0") + UInt8(month / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(month % 10))
  }

  /// `2024年12月`, `2024年第3季度`, `2024年上半年`, `2024年`, `2024年1—7月`: the form of titles and prose.
  package var inProse: String {
    switch self {
    case .range(let from, let to): return "\(from.inProse)至\(to.inProse)"
    case .months(let year, let first, let last):
      switch (first, last) {
      case (1, 12): return "\(year)年"
      case (1, 6): return "\(year)年上半年"
      case (7, 12): return "\(year)年下半年"
      case (first, first): return "\(year)年\(first)月"
      case (first, first + 2) where first % 3 == 1: return "\(year)年第\(last / 3)季度"
      default: return "\(year)年\(first)—\(last)月"
      }
    }
  }
}
