/// Dates far away from the day of registration are slips of the keyboard (2042 for 2024). The case is then placed by another date. Where acceptance
/// and conclusion agree with each other, it is the registration that slipped.
struct ImplausibleDate: JudgeRule {
  static let rule = Rule("implausible-date", .warning, .judge, title: "日期不合情理", remedy: "核对年份，在平台更正后重新导出")
  /// Cases are registered within weeks of acceptance (mediation.md §1.3) and rarely run longer than two years.
  static let daysBefore = 366
  static let daysAfter = 731

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let (registered, accepted, concluded) = (records.moments(.registered), records.moments(.accepted), records.moments(.concluded))
    let isRegistrationOff = (0..<records.count).map { row in
      Self.isFar(accepted[row], from: registered[row]) && Self.isFar(concluded[row], from: registered[row])
        && !Self.isFar(concluded[row], from: accepted[row])
    }
    let dates = [FieldID.accepted, .concluded, .confirmedOn].flatMap { field in
      let column = records.moments(field)
      return records.findings(Self.rule, field) { row in
        guard !isRegistrationOff[row], Self.isFar(column[row], from: registered[row]) else { return nil }
        return
          "\(records.contract.name(of: field))为 \(Moment.date(of: column[row]))，与登记日 \(Moment.date(of: registered[row])) 相差 \(Self.days(column[row], registered[row])) 天"
      }
    }
    let stated = records.registeredColumn
    let conflicts = records.findings(Self.rule, .registered) { row in
      guard !isRegistrationOff[row], Self.isFar(stated[row], from: records.codeMoments[row]) else { return nil }
      return
        "登记时间为 \(Moment.date(of: stated[row]))，与案件编码的 \(Moment.date(of: records.codeMoments[row])) 相差 \(Self.days(stated[row], registered[row])) 天"
    }
    return dates + conflicts
      + records.findings(Self.rule, .registered) { row in
        isRegistrationOff[row]
          ? "登记日为 \(Moment.date(of: registered[row]))，与受理、调解时间（\(Moment.date(of: accepted[row]))）相差 \(Self.days(accepted[row], registered[row])) 天"
          : nil
      }
  }

  /// False when either is absent: a rule without operands says nothing.
  static func isFar(_ moment: Int64, from base: Int64) -> Bool {
    guard moment != Moment.absent, base != Moment.absent else { return false }
    let distance = Moment.day(of: moment) - Moment.day(of: base)
    return distance < -daysBefore || distance > daysAfter
  }

  private static func days(_ a: Int64, _ b: Int64) -> Int { abs(Moment.day(of: a) - Moment.day(of: b)) }
}
