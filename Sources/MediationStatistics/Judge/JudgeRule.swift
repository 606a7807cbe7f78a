/// One business rule between the fields of a row. A rule whose operands are missing or unreadable says nothing (DECISIONS 3).
package protocol JudgeRule: Sendable {
  static var rule: Rule { get }
  func findings(in records: Records, _ seeds: Seeds) -> [Finding]
}

/// All business rules, in the order in which the reference lists them.
package let judgeRules: [any JudgeRule] = [
  Undated(), OtherStreet(), CodeOfOtherTown(), ImplausibleDate(), ConcludedBeforeAccepted(), RegisteredBeforeAccepted(),
  MissingConclusion(),
  AgreementWithoutSuccess(), NoOrganization(), BeforeFounding(), ImplausibleAmount(), ConfirmationWithoutWriting(), LateConfirmation(),
  TooFewParties(),
  ClerkIsParty(),
  HastyConclusion(), RepeatedBrief(),
  SpreadsheetError(), ScientificNotation(), LostCharacter(), CellCut(), RowsCut(), RowTooLong(),
]
