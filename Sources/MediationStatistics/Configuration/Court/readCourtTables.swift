extension CourtTable {
  /// Reads `court-codes.csv`.
  static func read(_ folder: String) throws(RunFault) -> CourtTable {
    let table = try SeedTable.read("\(folder)/court-codes.csv", columns: ["code", "name", "note"])
    var faults: [String] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      let code = row["code"]
      let isCode = code == CourtCode.supreme || code.first.map(CourtCode.provinces.contains) == true && [1, 3, 5].contains(code.count)
      if !isCode { faults.append("\(table.path):\(row.line):code: “\(code)”不是法院代字 — 例如 浙01、浙0110") }
      if row["name"].isEmpty { faults.append("\(table.path):\(row.line):name: 空白 — 请填写法院名称") }
      if let line = lines[code] { faults.append("\(table.path):\(row.line):code: “\(code)”在第 \(line) 行已有 — 请只留一行") }
      lines[code] = row.line
    }
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
    return CourtTable(table.rows.map { ($0["code"], $0["name"]) })
  }
}

extension CaseTypeTable {
  /// Reads `case-type-codes.csv`. One code may stand in several rows, always with one class and stage.
  static func read(_ folder: String) throws(RunFault) -> CaseTypeTable {
    let columns = ["code", "class", "name", "type", "proceeding_class", "stage", "note"]
    let table = try SeedTable.read("\(folder)/case-type-codes.csv", columns: columns)
    var faults: [String] = []
    var entries: [Entry] = []
    var known: [String: Entry] = [:]
    for row in table.rows {
      if row["type"].isEmpty { faults.append("\(table.path):\(row.line):type: 空白 — 请填写类型代字") }
      guard let own = ProceedingClass(rawValue: row["proceeding_class"]), let stage = ProceedingStage(rawValue: row["stage"]) else {
        let classes = ProceedingClass.allCases.map(\.rawValue).joined(separator: "、")
        let stages = ProceedingStage.allCases.map(\.rawValue).joined(separator: "、")
        faults.append("\(table.path):\(row.line): proceeding_class 应是 \(classes) 之一，stage 应是 \(stages) 之一")
        continue
      }
      let entry = Entry(row["type"], own, stage)
      if let other = known[entry.type], other != entry {
        faults.append("\(table.path):\(row.line):type: “\(entry.type)”已归为 \(other.proceedingClass.rawValue)、\(other.stage.rawValue) — 须一致")
      }
      known[entry.type] = known[entry.type] ?? entry
      entries.append(entry)
    }
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
    return CaseTypeTable(entries.unique)
  }
}
