/// Mediated within minutes of acceptance: a sign of entries filled in afterwards (mediation.md §5).
struct HastyConclusion: JudgeRule {
  static let rule = Rule("hasty-conclusion", .note, .judge, title: "受理后数分钟即调解完毕", remedy: "核对受理时间和调解时间；事后补录的请按实际时间填写")
  static let seconds: Int64 = 300

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let (accepted, concluded) = (records.moments(.accepted), records.moments(.concluded))
    return records.findings(Self.rule, .concluded) { row in
      guard accepted[row] != Moment.absent, concluded[row] != Moment.absent, accepted[row] % Moment.secondsADay != 0,
        concluded[row] % Moment.secondsADay != 0
      else { return nil }
      let distance = concluded[row] - accepted[row]
      return (0..<Self.seconds).contains(distance) ? "受理与调解相隔 \(distance) 秒" : nil
    }
  }
}
