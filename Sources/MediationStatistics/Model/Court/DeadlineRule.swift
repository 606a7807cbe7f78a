/// What a received paper starts, one line of `seeds/deadlines.csv`.
package struct DeadlineRule: Sendable {
  package let kind: PaperKind
  let proceedingClass: ProceedingClass?
  let stage: ProceedingStage?
  let role: OurRole?
  /// Empty for any outcome.
  let outcomes: [PaperOutcome]
  /// 提交答辩状: what is due.
  package let due: String
  package let nature: Nature
  let length: Length
  /// A term that the paper itself states goes before the rule's own.
  let statedWins: Bool
  package let article: String
  package let note: String

  package enum Nature: String, Sendable, CaseIterable {
    /// Overdue when not done in time.
    case duty
    /// Lapses.
    case right
    /// Nothing is due: the line keeps a wider one below it from fitting.
    case none
  }

  enum Length: Sendable, Hashable {
    case term(Term)
    /// On the day of the hearing.
    case hearing
    /// As the paper states it, else to be settled by hand.
    case stated
  }
}

/// All lines, of which the first that fits decides.
package struct DeadlineRules: Sendable {
  package let rules: [DeadlineRule]

  package init(_ rules: [DeadlineRule]) { self.rules = rules }
}
