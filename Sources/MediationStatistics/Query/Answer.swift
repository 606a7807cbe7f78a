/// What a question comes to: one row a combination of members and months, and the total. Every number is a figure of the store.
package struct Answer {
  package let question: Question
  package let rows: [Row]
  /// Every combination, in the members' order.
  let everyRow: [Row]
  /// One figure a column over the whole question; what the rows are parts of.
  package let total: [Figure]
  /// Combinations without a single case, and rows that `--top` cut off.
  package let emptyRows: Int
  package let cutRows: Int

  package struct Row {
    /// One a breakdown.
    package let labels: [String]
    package let figures: [Figure]
  }

  /// More combinations than this are no table for a person.
  static let mostCombinations = 200_000

  package init(_ question: Question) throws(RunFault) {
    self.question = question
    total = try question.figures(question.period, [])
    let combinations = try question.combinations()
    var rows: [Row] = []
    for combination in combinations {
      rows.append(Row(labels: combination.labels, figures: try question.figures(combination.period, combination.keys)))
    }
    let shown = question.asked.showsEmpty || question.isByTimeAlone ? rows : rows.filter { $0.figures.contains { $0.rows > 0 } }
    let sorted = try question.sorted(shown)
    let top = question.asked.top ?? sorted.count
    everyRow = rows
    (self.rows, emptyRows, cutRows) = (Array(sorted.prefix(top)), rows.count - shown.count, max(0, sorted.count - top))
  }

  /// No row of any register is behind it: the honest answer may be 0, but perhaps the question was not what was meant.
  package var isEmpty: Bool { total.allSatisfy { $0.rows == 0 } }
}

extension Question {
  fileprivate struct Combination {
    var labels: [String]
    var period: ReportingPeriod
    var keys: [FigureAddress.Key]
  }

  fileprivate var isByTimeAlone: Bool { by.allSatisfy { if case .time = $0 { true } else { false } } }

  fileprivate func figures(_ period: ReportingPeriod, _ own: [FigureAddress.Key]) throws(RunFault) -> [Figure] {
    var figures: [Figure] = []
    for column in columns {
      let address = FigureAddress(column.measure, column.suffixes, period, keys + own)
      guard let figure = store.figure(address) else {
        throw RunFault(.usage, "“\(address)”无法计算：各指标的台账没有相同的分组或成员 — 请把 --measure 分开查询")
      }
      figures.append(figure)
    }
    return figures
  }

  /// Every combination of the breakdowns, in their members' order; none without a breakdown.
  fileprivate func combinations() throws(RunFault) -> [Combination] {
    guard !by.isEmpty else { return [] }
    var combinations = [Combination(labels: [], period: period, keys: [])]
    for breakdown in by {
      let steps = steps(breakdown)
      guard combinations.count * steps.count <= Answer.mostCombinations else {
        throw RunFault(.usage, "--by 的组合超过 \(Answer.mostCombinations) 个 — 请减少分组，或用 --where 限定范围")
      }
      combinations = combinations.flatMap { combination in steps.compactMap { $0(combination) } }
    }
    return combinations
  }

  /// What each member or month of a breakdown makes of a combination; nil where the two have no day in common.
  private func steps(_ breakdown: Breakdown) -> [(Combination) -> Combination?] {
    switch breakdown {
    case .dimension(let dimension):
      dimension.members.map { member in
        { combination in
          var own = combination
          own.labels.append(member.label)
          own.keys.append(FigureAddress.Key(dimension.id, member.id))
          return own
        }
      }
    case .time(let grain):
      (grain.parts(of: period, startDay: store.settings.startDay) ?? []).map { part in
        { [startDay = store.settings.startDay] combination in
          var own = combination
          own.labels.append(part.inProse)
          let (wide, narrow) = (combination.period.days(startDay: startDay), part.days(startDay: startDay))
          guard wide.overlaps(narrow) else { return nil }
          own.period = ReportingPeriod(days: wide.clamped(to: narrow), startDay: startDay)
          return own
        }
      }
    }
  }
}

extension Question {
  /// By a column where `--sort` or `--top` asks for it, the largest first, rows without a value last; rows alike keep their order.
  fileprivate func sorted(_ rows: [Answer.Row]) throws(RunFault) -> [Answer.Row] {
    guard let order = try SortOrder(asked, columns, store.measures, words) else { return rows }
    let keyed = rows.enumerated().map { (place: $0.offset, value: $0.element.figures[order.column].value, row: $0.element) }
    return keyed.sorted { a, b in
      switch (a.value, b.value) {
      case (let x?, let y?) where x != y: order.isAscending ? x < y : y < x
      case (.some, nil): true
      case (nil, .some): false
      default: a.place < b.place
      }
    }.map(\.row)
  }
}
