/// Reads the CSV tables of one seeds folder, collecting the faults of all of them.
struct SeedReader {
  let folder: String
  private(set) var faults: [String] = []

  init(folder: String) { self.folder = folder }

  mutating func collect<Value>(_ body: () throws(RunFault) -> Value) -> Value? {
    do { return try body() } catch {
      faults += error.messages
      return nil
    }
  }

  mutating func dimensionNames() -> [DimensionID: String] {
    let rows = table("dimensions.csv", ["id", "name"])?.rows ?? []
    return Dictionary(rows.map { (DimensionID($0["id"]), $0["name"]) }, uniquingKeysWith: { _, last in last })
  }

  /// One table a field of `members.csv`, the types from `dispute-types.csv`, spellings from `aliases.csv`.
  mutating func memberTables(_ names: [DimensionID: String]) -> [DimensionID: MemberTable] {
    var members: [String: [String]] = [:]
    if let types = table("dispute-types.csv", ["code", "name", "valid_from", "valid_to", "note"]) {
      members["type"] = distinct(types, "name", types.rows)
    }
    if let table = table("members.csv", ["field", "member", "note"]) {
      for field in table.rows.map({ $0["field"] }).unique {
        members[field] = distinct(table, "member", table.rows.filter { $0["field"] == field })
      }
    }
    members.merge(SeedReader.paperMembers) { own, _ in own }
    let spellings = aliases(members)
    return Dictionary(
      members.map { field, list in
        let id = DimensionID(field)
        return (id, MemberTable(id, name: names[id] ?? field, members: list, spellings: spellings[field] ?? []))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Members that the program itself knows: what papers are and say. Their spellings stand in `aliases.csv` as all others do.
  private static let paperMembers: [String: [String]] = [
    "paper_kind": PaperKind.allCases.map(\.rawValue), "role": OurRole.allCases.map(\.rawValue),
    "outcome": PaperOutcome.allCases.map(\.rawValue), "heard": ["是", "否"], "leader": ["是", "否"],
  ]

  mutating func causes(_ types: MemberTable?) -> Causes? {
    guard let types, let table = table("causes.csv", ["cause", "type", "note"]) else { return nil }
    _ = distinct(table, "cause", table.rows)
    for row in table.rows where types.code(of: row["type"]).map({ $0 >= types.blankCode }) ?? true {
      let near = types.suggestion(for: row["type"]).map { "，是不是“\($0)”？" } ?? ""
      faults.append("\(table.path):\(row.line):type: “\(row["type"])”不是纠纷类型\(near)")
    }
    return Causes(table.rows.map { ($0["cause"], $0["type"]) }, types: types)
  }

  /// The texts of a column, each there and each once.
  private mutating func distinct(_ table: SeedTable, _ column: String, _ rows: [SeedTable.Row]) -> [String] {
    var lines: [String: Int] = [:]
    for row in rows {
      let text = row[column]
      if text.isEmpty { faults.append("\(table.path):\(row.line):\(column): 空白 — 请填写或删去该行") }
      if let line = lines[text] { faults.append("\(table.path):\(row.line):\(column): “\(text)”在第 \(line) 行已有 — 请只留一行") }
      lines[text] = row.line
    }
    return rows.map { $0[column] }
  }

  /// `yes` or `no` and nothing else: a slip must not mean no.
  private mutating func flag(_ table: SeedTable, _ row: SeedTable.Row, _ column: String) -> Bool {
    if !["yes", "no"].contains(row[column]) {
      faults.append("\(table.path):\(row.line):\(column): 应填 yes 或 no，现为“\(row[column])”")
    }
    return row[column] == "yes"
  }

  private mutating func aliases(_ members: [String: [String]]) -> [String: [(raw: String, member: String)]] {
    guard let table = table("aliases.csv", ["field", "raw", "canonical"]) else { return [:] }
    var out: [String: [(raw: String, member: String)]] = [:]
    var seen: [String: (member: String, line: Int)] = [:]
    for row in table.rows {
      let (field, raw, canonical) = (row["field"], row["raw"], row["canonical"])
      if foldedKey(raw).isEmpty { faults.append("\(table.path):\(row.line):raw: 空白 — 请填写原始写法或删去该行") }
      guard let known = members[field] else {
        faults.append("\(table.path):\(row.line):field: 没有“\(field)”这一字段 — 可用 \(members.keys.sorted().joined(separator: "、"))")
        continue
      }
      guard known.contains(canonical) else {
        let near = nearest(to: canonical, among: known).map { "，是不是“\($0)”？" } ?? ""
        faults.append("\(table.path):\(row.line):canonical: “\(canonical)”不是 \(field) 的规范名\(near)")
        continue
      }
      if let other = seen["\(field)|\(foldedKey(raw))"], other.member != canonical {
        faults.append("\(table.path):\(row.line):raw: “\(raw)”在第 \(other.line) 行已归入“\(other.member)” — 请只留一行")
      }
      seen["\(field)|\(foldedKey(raw))"] = (canonical, row.line)
      out[field, default: []].append((raw, canonical))
    }
    return out
  }

  mutating func communities() -> [Places.Community] {
    guard let table = table("communities.csv", ["code", "name", "aliases", "valid_from", "valid_to", "note"]) else { return [] }
    _ = distinct(table, "name", table.rows)
    refuseSharedSpellings(table)
    return table.rows.map { row in
      Places.Community(
        name: row["name"], code: row["code"], aliases: row.list("aliases"), foundedOn: date(table, row, "valid_from"))
    }
  }

  private mutating func refuseSharedSpellings(_ table: SeedTable) {
    var owners: [String: SeedTable.Row] = [:]
    for row in table.rows {
      for spelling in ([row["name"]] + row.list("aliases")).map(foldedKey).unique {
        if let owner = owners[spelling], owner["name"] != row["name"] {
          faults.append("\(table.path):\(row.line):aliases: “\(spelling)”在第 \(owner.line) 行已属“\(owner["name"])” — 请只留一处")
        }
        owners[spelling] = row
      }
    }
  }

  mutating func streets() -> [(name: String, ours: Bool, aliases: [String])] {
    guard let table = table("streets.csv", ["name", "ours", "aliases", "note"]) else { return [] }
    _ = distinct(table, "name", table.rows)
    return table.rows.map { ($0["name"], flag(table, $0, "ours"), $0.list("aliases")) }
  }

  mutating func organizations() -> [Organizations.Organization] {
    guard let table = table("organizations.csv", ["name", "kind", "counts_apart", "valid_from", "aliases", "note"]) else { return [] }
    _ = distinct(table, "name", table.rows)
    return table.rows.compactMap { row in
      guard let kind = OrganizationKind(rawValue: row["kind"]) else {
        faults.append(
          "\(table.path):\(row.line):kind: 不认识“\(row["kind"])” — 可用 \(OrganizationKind.allCases.map(\.rawValue).joined(separator: "、"))")
        return nil
      }
      return Organizations.Organization(
        name: row["name"], kind: kind, countsApart: flag(table, row, "counts_apart"), foundedOn: date(table, row, "valid_from"),
        aliases: row.list("aliases"))
    }
  }

  mutating func controlTotals() -> [Seeds.ControlTotal] {
    guard fileExists("\(folder)/control-totals.csv"), let table = table("control-totals.csv", ["month", "received"]) else { return [] }
    return table.rows.compactMap { row in
      guard let month = ReportingPeriod(row["month"]), month.eachMonth.count == 1, let received = Int(row["received"]), received >= 0 else {
        faults.append("\(table.path):\(row.line): 应为“2024-07,268”的形式 — 请改正")
        return nil
      }
      return Seeds.ControlTotal(month: month, received: received, line: row.line)
    }
  }

  mutating func amountLimits() -> [String: Int64] {
    guard let table = table("amount-limits.csv", ["difficulty", "limit_yuan", "note"]) else { return [:] }
    var limits: [String: Int64] = [:]
    for row in table.rows {
      if let yuan = Int64(row["limit_yuan"]), (1...(largestAmount / 100)).contains(yuan) {
        limits[row["difficulty"]] = yuan * 100
      } else {
        faults.append("\(table.path):\(row.line):limit_yuan: “\(row["limit_yuan"])”不是 1–100 亿的整数（元）")
      }
    }
    return limits
  }

  /// One word, one meaning; an id that has no name here has one elsewhere.
  mutating func words(_ measures: MeasureCatalog?, _ names: [DimensionID: String]) -> Words {
    guard let table = table("words.csv", ["id", "name", "words", "unit"]) else { return Words([]) }
    _ = distinct(table, "id", table.rows)
    for row in table.rows where row["name"].isEmpty && measures?[row["id"]] == nil && names[DimensionID(row["id"])] == nil {
      faults.append("\(table.path):\(row.line):id: “\(row["id"])”既不是指标也不是分组 — 请改正，或填写 name")
    }
    var owners: [String: SeedTable.Row] = [:]
    for row in table.rows {
      for word in ([row["name"]] + row.list("words")).filter({ !$0.isEmpty }).map(foldedKey).unique {
        if let owner = owners[word] { faults.append("\(table.path):\(row.line):words: “\(word)”在第 \(owner.line) 行已有 — 请只留一处") }
        owners[word] = row
      }
    }
    return Words(table.rows.map { Words.Entry(id: $0["id"], name: $0["name"], words: $0.list("words"), unit: $0["unit"]) })
  }

  private mutating func date(_ table: SeedTable, _ row: SeedTable.Row, _ column: String) -> CalendarDate? {
    guard !row[column].isEmpty else { return nil }
    if let date = readDate(row[column]) { return date }
    faults.append("\(table.path):\(row.line):\(column): “\(row[column])”不是 yyyy-MM-dd 形式的日期")
    return nil
  }

  private mutating func table(_ name: String, _ columns: [String]) -> SeedTable? {
    let path = "\(folder)/\(name)"
    return collect { () throws(RunFault) in try SeedTable.read(path, columns: columns) }
  }
}
