/// A result needs a day, and a day a result: a final result without 调解时间 is counted as concluded on the day of acceptance.
struct MissingConclusion: JudgeRule {
  static let rule = Rule("missing-conclusion", .warning, .judge, title: "调解结果与调解时间不一致", remedy: "已办结的补填调解时间；未办结的不填")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    guard let table = seeds.memberTables[.result], let pending = table.code(of: "调解中") else { return [] }
    let (results, concluded) = (records.codes(.result, table), records.moments(.concluded))
    let isUnreadable = records.unreadableDates[.concluded] ?? []
    return records.findings(Self.rule, .concluded) { row in
      guard !isUnreadable.contains(row) else { return nil }
      let isFinal = results[row] != pending && results[row] < table.blankCode
      if isFinal, concluded[row] == Moment.absent { return "结果为“\(table.dimension.members[Int(results[row])].label)”而没有调解时间" }
      if results[row] == pending, concluded[row] != Moment.absent { return "结果为“调解中”而已有调解时间" }
      return nil
    }
  }
}
