/// The year in a number is the year of filing (courts.md §1): no paper of the case can be older.
struct NumberOfLaterYear: PaperRule {
  static let rule = Rule(
    "number-of-later-year", .warning, .judge, title: "案号年份晚于收到年份", remedy: "核对案号中的年份和收到日期")

  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding] {
    records.findings(Self.rule, .number) { document, _ in
      guard let day = document.day, let year = document.number?.year, year > day.year else { return nil }
      return "案号为 \(year) 年，文书 \(day)"
    }
  }
}

extension NumberReading {
  var year: Int? {
    switch self {
    case .court(let number, _): number.year
    case .reconsideration(let number, _): number.year
    case .unreadable: nil
    }
  }
}
