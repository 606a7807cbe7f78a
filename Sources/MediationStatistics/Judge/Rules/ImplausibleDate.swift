/// Dates far away from the day of registration are slips of the keyboard (2042 for 2024). The case is then placed by another date.
struct ImplausibleDate: JudgeRule {
  static let rule = Rule("implausible-date", .warning, .judge, title: "日期不合情理", remedy: "核对年份，在平台更正后重新导出")
  /// Cases are registered within weeks of acceptance (mediation.md §1.3) and rarely run longer than two years.
  static let daysBefore = 366
  static let daysAfter = 731

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let registered = records.moments(.registered)
    return [FieldID.accepted, .concluded, .confirmedOn].flatMap { field in
      let column = records.moments(field)
      return records.findings(Self.rule, field) { row in
        guard column[row] != Moment.absent, registered[row] != Moment.absent else { return nil }
        let distance = Moment.day(of: column[row]) - Moment.day(of: registered[row])
        guard distance < -Self.daysBefore || distance > Self.daysAfter else { return nil }
        return
          "\(records.contract.name(of: field))为 \(Moment.date(of: column[row]))，与登记日 \(Moment.date(of: registered[row])) 相差 \(abs(distance)) 天"
      }
    }
  }
}
