/// A case is registered on the day of acceptance or later; the code's day is the second clock (mediation.md §1.3).
struct RegisteredBeforeAccepted: JudgeRule {
  static let rule = Rule("registered-before-accepted", .warning, .judge, title: "登记日早于受理日", remedy: "核对受理时间；先登记后受理的请在平台更正受理时间")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let (accepted, registered) = (records.moments(.accepted), records.moments(.registered))
    return records.findings(Self.rule, .accepted) { row in
      guard accepted[row] != Moment.absent, registered[row] != Moment.absent else { return nil }
      let early = Moment.day(of: accepted[row]) - Moment.day(of: registered[row])
      guard early > 0, early <= ImplausibleDate.daysAfter else { return nil }
      return "\(Moment.date(of: registered[row])) 登记，\(Moment.date(of: accepted[row])) 才受理"
    }
  }
}
