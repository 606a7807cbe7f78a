extension Holidays {
  /// Reads `holidays.csv`.
  static func read(_ folder: String) throws(RunFault) -> Holidays {
    let table = try SeedTable.read("\(folder)/holidays.csv", columns: ["date", "name", "off"])
    var faults: [String] = []
    var entries: [(date: CalendarDate, isOff: Bool)] = []
    for row in table.rows {
      guard let date = readDate(row["date"]) else {
        faults.append("\(table.path):\(row.line):date: “\(row["date"])”不是 yyyy-MM-dd 形式的日期")
        continue
      }
      if !["0", "1"].contains(row["off"]) { faults.append("\(table.path):\(row.line):off: 应填 1（放假）或 0（调休上班）") }
      if entries.contains(where: { $0.date == date }) { faults.append("\(table.path):\(row.line):date: \(date) 已有 — 请只留一行") }
      entries.append((date, row["off"] == "1"))
    }
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
    return Holidays(entries)
  }
}

extension DeadlineRules {
  /// Reads `deadlines.csv`; faults of all lines are told together.
  static func read(_ folder: String) throws(RunFault) -> DeadlineRules {
    let columns = ["paper", "class", "stage", "role", "outcomes", "due", "nature", "term", "unit", "stated_wins", "article", "note"]
    let table = try SeedTable.read("\(folder)/deadlines.csv", columns: columns)
    var reader = DeadlineRuleReader(path: table.path)
    let rules = table.rows.compactMap { reader.rule($0) }
    guard reader.faults.isEmpty else { throw RunFault(.badConfiguration, reader.faults) }
    return DeadlineRules(rules)
  }
}

private struct DeadlineRuleReader {
  let path: String
  private(set) var faults: [String] = []

  init(path: String) { self.path = path }

  mutating func rule(_ row: SeedTable.Row) -> DeadlineRule? {
    let kind = member(row, "paper", row["paper"], PaperKind.self)
    let own = optional(row, "class", ProceedingClass.self)
    let stage = optional(row, "stage", ProceedingStage.self)
    let role = optional(row, "role", OurRole.self)
    let outcomes = row.list("outcomes").compactMap { member(row, "outcomes", $0, PaperOutcome.self) }
    let nature = member(row, "nature", row["nature"], DeadlineRule.Nature.self)
    let length = nature == DeadlineRule.Nature.none ? .stated : length(row)
    if nature != DeadlineRule.Nature.none, row["due"].isEmpty { faults.append("\(path):\(row.line):due: 空白 — 请写明应办事项") }
    if !["yes", "no"].contains(row["stated_wins"]) { faults.append("\(path):\(row.line):stated_wins: 应填 yes 或 no") }
    guard let kind, let nature, let length else { return nil }
    return DeadlineRule(
      kind: kind, proceedingClass: own, stage: stage, role: role, outcomes: outcomes, due: row["due"], nature: nature, length: length,
      statedWins: row["stated_wins"] == "yes", article: row["article"], note: row["note"])
  }

  private mutating func optional<Value: RawRepresentable & CaseIterable>(_ row: SeedTable.Row, _ column: String, _ type: Value.Type)
    -> Value?
  where Value.RawValue == String { row[column].isEmpty ? nil : member(row, column, row[column], type) }

  private mutating func member<Value: RawRepresentable & CaseIterable>(
    _ row: SeedTable.Row, _ column: String, _ text: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let near = nearest(to: text, among: Value.allCases.map(\.rawValue)).map { "，是不是“\($0)”？" } ?? ""
    faults.append("\(path):\(row.line):\(column): 不认识“\(text)”\(near)")
    return nil
  }

  private mutating func length(_ row: SeedTable.Row) -> DeadlineRule.Length? {
    let number = Int(row["term"]).flatMap { (1...366).contains($0) ? $0 : nil }
    switch (row["unit"], number) {
    case ("calendar", let days?): return .term(.days(days))
    case ("working", let days?): return .term(.workingDays(days))
    case ("months", let months?): return .term(.months(months))
    case ("hearing", nil) where row["term"].isEmpty: return .hearing
    case ("stated", nil) where row["term"].isEmpty: return .stated
    default:
      faults.append("\(path):\(row.line):unit: “\(row["term"]) \(row["unit"])”不成期限 — 例如 15 calendar、10 working、2 months、hearing、stated")
      return nil
    }
  }
}
