/// Dates far away from the day of registration are slips of the keyboard (2042 for 2024). The case is then placed by another date. Where acceptance
/// and conclusion agree with each other, it is the registration that slipped.
struct ImplausibleDate: JudgeRule {
  static let rule = Rule("implausible-date", .warning, .judge, title: "日期不合情理", remedy: "核对年份，在平台更正后重新导出")
  /// Cases are registered within weeks of acceptance (mediation.md §1.3) and rarely run longer than two years.
  static let daysBefore = 366
  static let daysAfter = 731

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let (registered, accepted, concluded) = (records.moments(.registered), records.moments(.accepted), records.moments(.concluded))
    let hasSlipped = (0..<records.count).map { row in
      Self.isFar(accepted[row], from: registered[row]) && Self.isFar(concluded[row], from: registered[row])
        && !Self.isFar(concluded[row], from: accepted[row])
    }
    let registration = apart(records, .registered, registered, accepted, "受理日") { hasSlipped[$0] }
    let (stated, coded) = (records.registeredColumn, PackedColumn((0..<records.count).lazy.map(records.codeMoment)))
    let conflict = apart(records, .registered, stated, coded, "案件编码的日期") { !hasSlipped[$0] && Self.isFar(stated[$0], from: coded[$0]) }
    let dates = [FieldID.accepted, .concluded, .confirmedOn].flatMap { field in
      let column = records.moments(field)
      return apart(records, field, column, registered, "登记日") { !hasSlipped[$0] && Self.isFar(column[$0], from: registered[$0]) }
    }
    return dates + conflict + registration
  }

  /// `受理时间为 2042-07-01，与登记日 2024-07-02 相差 6573 天` for each row that `isFault` names.
  private func apart(
    _ records: Records, _ field: FieldID, _ column: PackedColumn<Int64>, _ base: PackedColumn<Int64>, _ name: String,
    _ isFault: (Int) -> Bool
  ) -> [Finding] {
    records.findings(Self.rule, field) { row in
      guard isFault(row) else { return nil }
      let (date, other) = (Moment.date(of: column[row]), Moment.date(of: base[row]))
      return "\(records.contract.name(of: field))为 \(date)，与\(name) \(other) 相差 \(abs(date.dayNumber - other.dayNumber)) 天"
    }
  }

  /// False when either is absent: a rule without operands says nothing.
  static func isFar(_ moment: Int64, from base: Int64) -> Bool {
    guard moment != Moment.absent, base != Moment.absent else { return false }
    let distance = Moment.day(of: moment) - Moment.day(of: base)
    return distance < -daysBefore || distance > daysAfter
  }
}
