/// The accepting clerk is also a party: a sign of template filling (mediation.md §5).
struct ClerkIsParty: JudgeRule {
  static let rule = Rule("clerk-is-party", .warning, .judge, title: "受理人同时是当事人", remedy: "核对受理人和当事人；确系同名的请在简要情况中说明")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let clerks = records.hashes(.clerk)
    return records.findings(Self.rule, .parties) { row in
      clerks[row] != 0 && records.parties(row).contains(clerks[row]) ? "受理人的姓名也在当事人中" : nil
    }
  }
}
