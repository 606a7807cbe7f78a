/// Cases with another code but the same parties, accepted within a week and with a like amount (mediation.md §5): reported with the
/// evidence, never merged.
func possibleDuplicates(_ records: Records, _ standing: PackedColumn<Int>, _ order: RuleOrder) -> [Finding] {
  guard order.isOn(LinkRules.possibleDuplicate) else { return [] }
  let (accepted, amounts) = (records.moments(.accepted), records.quantities(.amount))
  /// The same for the same names in any order.
  func parties(_ row: Int) -> UInt64? {
    records.partyCount(row) < 2 || accepted[row] == Moment.absent ? nil : records.parties(row).reduce(0, &+)
  }
  // Nearly all parties meet once: only rows of the others are worth gathering.
  var groups: [UInt64: [Int]] = [:]
  var all = standing.compactMap(parties)
  all.sort()
  eachRun(of: all, by: \.self) { if $0.count > 1 { groups[$0[$0.startIndex]] = [] } }
  for row in standing { if !groups.isEmpty, let parties = parties(row) { groups[parties]?.append(row) } }
  var findings: [Finding] = []
  for rows in groups.values {
    let sorted = rows.sorted { (accepted[$0], records.code($0) ?? "") < (accepted[$1], records.code($1) ?? "") }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      let days = Moment.day(of: accepted[later]) - Moment.day(of: accepted[earlier])
      guard days <= 7, isLike(amounts[earlier], amounts[later]) else { continue }
      let message = "与 \(name(earlier, records)) 当事人相同、受理相隔 \(days) 天、金额相近"
      findings.append(Finding(LinkRules.possibleDuplicate, row: later, field: .code, message))
    }
  }
  return findings
}

/// Without file and line: these change with every export, and the message stands in the workbook.
private func name(_ row: Int, _ records: Records) -> String {
  let code = records.shownCode(row)
  return code.isEmpty ? "另一件无编码的案件" : code
}

/// Both without an amount, or apart by a tenth of the larger at the most.
private func isLike(_ a: Int64, _ b: Int64) -> Bool {
  let (a, b) = (a == Register.absentQuantity ? 0 : a, b == Register.absentQuantity ? 0 : b)
  return abs(a - b) * 10 <= max(abs(a), abs(b))
}
