/// 司法确认 is applied for within 30 days (民事诉讼法 205). Only the day of confirmation is known here, so the note comes after 60 days
/// (DECISIONS 10); a confirmation before the agreement is told too.
struct LateConfirmation: JudgeRule {
  static let rule = Rule("late-confirmation", .note, .judge, title: "司法确认日期与调解时间相距异常", remedy: "核对司法确认日期；申请须在协议生效后三十日内提出")
  static let days = 60

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let (concluded, confirmed) = (records.moments(.concluded), records.moments(.confirmedOn))
    return records.findings(Self.rule, .confirmedOn) { row in
      guard concluded[row] != Moment.absent, confirmed[row] != Moment.absent else { return nil }
      let distance = Moment.day(of: confirmed[row]) - Moment.day(of: concluded[row])
      if distance < 0 { return "司法确认早于调解 \(-distance) 天" }
      return distance > Self.days ? "调解后 \(distance) 天才确认" : nil
    }
  }
}
