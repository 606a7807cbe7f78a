/// Many cases with word-for-word the same 简要情况: a sign of template filling (mediation.md §5). Versions of one case do not count.
struct RepeatedBrief: JudgeRule {
  static let rule = Rule("repeated-brief", .note, .judge, title: "简要情况雷同", remedy: "抽查原始调解记录")
  static let leastCases = 5

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let briefs = records.hashes(.brief)
    func identity(_ row: Int) -> UInt64 { records.codeKeys[row] < 0 ? records.contentHashes[row] : UInt64(records.codeKeys[row]) }
    // Nearly all briefs are one of a kind: only those of enough rows are worth telling their cases apart.
    var rows: [UInt64: Int] = [:]
    for brief in briefs where brief != 0 { rows[brief, default: 0] += 1 }
    var cases: [UInt64: Set<UInt64>] = [:]
    for row in 0..<records.count where rows[briefs[row]] ?? 0 >= Self.leastCases { cases[briefs[row], default: []].insert(identity(row)) }
    return records.findings(Self.rule, .brief) { row in
      guard briefs[row] != 0, let count = cases[briefs[row]]?.count, count >= Self.leastCases else { return nil }
      return "与另外 \(count - 1) 件案件的简要情况完全相同"
    }
  }
}
