/// Rows that are not this office's cases: of other streets, or without any code and date. Their count stands in no figure.
struct StrayRows {
  let seed: UInt64

  private enum Kind { case xianlin, cangqian, lost }

  /// Where a stray row stands: the month's file (and part, from 0), before which of its rows.
  private static let places: [(month: Month, part: Int, row: Int, kind: Kind)] = [
    (Month(2023, 5), 0, 40, .xianlin), (Month(2023, 5), 0, 151, .cangqian), (Month(2023, 7), 0, 97, .lost),
    (Month(2023, 9), 0, 12, .xianlin),
    (Month(2024, 4), 0, 88, .cangqian), (Month(2024, 8), 0, 203, .lost), (Month(2024, 11), 0, 130, .xianlin),
    (Month(2024, 12), 1, 33, .lost), (Month(2024, 12), 2, 21, .xianlin),
  ]

  /// The stray rows of a file, each with the row before which it stands.
  func rows(month: Month, part: Int, layout: Layout) -> [(before: Int, row: CaseRow)] {
    StrayRows.places.enumerated().filter { $0.element.month == month && $0.element.part == part }.map { number, place in
      (place.row, row(number: number, month: month, kind: place.kind, layout: layout))
    }
  }

  private func row(number: Int, month: Month, kind: Kind, layout: Layout) -> CaseRow {
    // The day lies in the third part of a month in parts.
    let accepted = Moment(day: Day(month.year, month.month, 24), second: 36_000 + number * 301)
    var planned = PlannedCase(index: 100_000 + number, lead: .street, accepted: accepted)
    CaseDetails(seed: seed, index: planned.index).fill(&planned)
    planned.sequence = 990_000 + number
    planned.place = ""
    planned.brief = Brief.text(for: planned, seed: seed)
    var row = CaseRow(planned, countsWan: layout.countsWan)
    switch kind {
    case .xianlin: row.move(to: "闲林街道", town: "012", committee: "闲林街道人民调解委员会")
    case .cangqian: row.move(to: "仓前街道", town: "010", committee: "仓前街道葛巷社区人民调解委员会")
    case .lost: row.loseItself(number: number)
    }
    return row
  }
}

extension CaseRow {
  fileprivate mutating func move(to street: String, town: String, committee: String) {
    texts[.district] = street
    texts[.organization] = committee
    texts[.clerk] = "外街道录入"
    texts[.code] = texts[.code]?.replacing("ZJ3301005", with: "ZJ3301" + town, maxReplacements: 1)
  }

  /// Neither a readable code nor any readable date.
  fileprivate mutating func loseItself(number: Int) {
    texts[.code] = ["", "待生成", "#N/A"][number % 3]
    texts[.accepted] = ["", "不详", "########"][number % 3]
    texts[.mediated] = ""
    texts[.confirmedOn] = ""
  }
}
