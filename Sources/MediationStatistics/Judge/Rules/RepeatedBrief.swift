/// Many cases with word-for-word the same 简要情况: a sign of template filling (mediation.md §5). Versions of one case do not count.
struct RepeatedBrief: JudgeRule {
  static let rule = Rule("repeated-brief", .note, .judge, title: "简要情况雷同", remedy: "抽查原始调解记录")
  static let cases = 5

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let briefs = records.hashes(.brief)
    var codes: [UInt64: Set<Int32>] = [:]
    for row in 0..<records.count where briefs[row] != 0 { codes[briefs[row], default: []].insert(records.codeKeys[row]) }
    return records.findings(Self.rule, .brief) { row in
      guard briefs[row] != 0, let count = codes[briefs[row]]?.count, count >= Self.cases else { return nil }
      return "与另外 \(count - 1) 件案件的简要情况完全相同"
    }
  }
}
