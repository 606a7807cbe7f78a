/// One business rule between the fields of a row. A rule whose operands are missing or unreadable says nothing (DECISIONS 3).
package protocol JudgeRule: Sendable {
  static var rule: Rule { get }
  func findings(in records: Records, _ seeds: Seeds) -> [Finding]
}

/// All rules for cases, in the order in which the reference lists them.
package let judgeRules: [any JudgeRule] = businessRules + damageRules

private let businessRules: [any JudgeRule] = [
  Undated(), OtherStreet(), CodeOfOtherTown(), ImplausibleDate(), ConcludedBeforeAccepted(), RegisteredBeforeAccepted(),
  MissingConclusion(),
  AgreementWithoutSuccess(), NoOrganization(), BeforeFounding(), ImplausibleAmount(), ConfirmationWithoutWriting(), LateConfirmation(),
  TooFewParties(),
  ClerkIsParty(),
  HastyConclusion(), RepeatedBrief(),
]

/// Rules that look for damage by spreadsheets and slips of writing in the rows as they stand: for cases, ledgers of papers and of activities alike.
package let damageRules: [any JudgeRule] = [
  SpreadsheetError(), ScientificNotation(), LostCharacter(), CellCut(), RowsCut(), RowTooLong(),
]

extension [any JudgeRule] {
  /// What those of the rules find that are on, each looked for by itself, on all cores.
  func findings(in records: Records, _ seeds: Seeds, _ order: RuleOrder) -> [Finding] {
    let rules = filter { order.isOn(type(of: $0).rule) }
    return inParallel(rules) { $0.findings(in: records, seeds) }.flatMap { $0 }
  }
}
