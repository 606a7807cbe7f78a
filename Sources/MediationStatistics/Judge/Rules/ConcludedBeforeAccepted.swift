/// 受理 ≤ 调解, by days. Such a case counts, but not in the days it took.
struct ConcludedBeforeAccepted: JudgeRule {
  static let rule = Rule("concluded-before-accepted", .warning, .judge, title: "调解时间早于受理时间", remedy: "核对两个时间，在平台更正后重新导出")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let (accepted, concluded) = (records.moments(.accepted), records.moments(.concluded))
    return records.findings(Self.rule, .concluded) { row in
      guard accepted[row] != Moment.absent, concluded[row] != Moment.absent else { return nil }
      guard Moment.day(of: concluded[row]) < Moment.day(of: accepted[row]) else { return nil }
      return "受理于 \(Moment.date(of: accepted[row]))，却在 \(Moment.date(of: concluded[row])) 调解"
    }
  }
}
