/// Many cases with word-for-word the same 简要情况: a sign of template filling (mediation.md §5). Versions of one case do not count.
struct RepeatedBrief: JudgeRule {
  static let rule = Rule("repeated-brief", .note, .judge, title: "简要情况雷同", remedy: "抽查原始调解记录")
  static let leastCases = 5

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let briefs = records.hashes(.brief)
    func identity(_ row: Int) -> UInt64 { records.codeKeys[row] == .none ? records.contentHashes[row] : records.codeKeys[row].word }
    // Nearly all briefs are one of a kind: only those of enough rows are worth telling their cases apart.
    var cases: [UInt64: Set<UInt64>] = [:]
    eachRun(of: briefs.filter { $0 != 0 }.sorted(), by: \.self) { if $0.count >= Self.leastCases { cases[$0[$0.startIndex]] = [] } }
    for (row, brief) in briefs.enumerated() { cases[brief]?.insert(identity(row)) }
    // One text for all rows of a brief: it may be that of every row of a million.
    let messages = cases.compactMapValues { $0.count >= Self.leastCases ? "与另外 \($0.count - 1) 件案件的简要情况完全相同" : nil }
    return records.findings(Self.rule, .brief) { messages[briefs[$0]] }
  }
}
