/// 文书: one paper served on the office, whether it stands in the ledger or came as a text.
package struct Document: Sendable {
  /// The day received. Never taken from the paper's own date; nil is a finding and stops every clock.
  package var received: CalendarDate?
  package var kind: Said<PaperKind> = .blank
  package var number: NumberReading?
  /// Court, authority or law firm, without blanks.
  package var issuer = ""
  package var cause = ""
  /// Code of the dispute type that the cause is mapped to (DECISIONS 25).
  package var type: UInt16 = 0
  package var role: Said<OurRole> = .blank
  /// The paper's own date.
  package var date: CalendarDate?
  /// Seconds since 1970, local time.
  package var hearing: Int64?
  package var heard: Said<Bool> = .blank
  package var leaderPresent: Said<Bool> = .blank
  package var leaderPost = ""
  package var outcome: Said<PaperOutcome> = .blank
  package var term: StatedTerm?
  /// The day on which what the paper asks for was done.
  package var handled: CalendarDate?
  /// Code of the place dimension: a community, blank or unknown.
  package var place: UInt16 = 0
  /// Numbers of earlier instances of the same dispute.
  package var earlier: [NumberReading] = []
  /// Hashes of the parties' names, for comparing.
  package var parties: [UInt64] = []
  /// Hash of what stood in cells that could not be read: it must still tell papers apart.
  package var unreadable: UInt64 = 0

  package init() {}

  /// The day that places the paper in a period: received, else, told as a finding, its own date.
  package var day: CalendarDate? { received ?? date }

  /// All canonical values in one text: two papers are the same when these are.
  var canonicalText: String {
    let flags: [String] = ["\(heard)", "\(leaderPresent)", leaderPost, "\(outcome)", "\(place)", "\(unreadable)"]
    let days: [String] = [received, date, handled].map { $0?.description ?? "" }
    let words: [String] = ["\(kind)", number?.shown ?? "", issuer, cause, "\(role)"]
    let stated: [String] = [hearing.map { "\($0)" } ?? "", term.map { "\($0)" } ?? ""]
    let others: [String] = earlier.map(\.shown) + parties.sorted().map { "\($0)" }
    return (words + days + stated + flags + others).joined(separator: "\u{1F}")
  }
}

extension NumberReading {
  /// The normal form, or, for what cannot be read, the text as it stands.
  package var shown: String {
    switch self {
    case .court(let number, _): number.description
    case .reconsideration(let number, _): number.description
    case .unreadable(let text, _): text
    }
  }

  /// What all papers of one proceeding share: the number without 之一, without the step of a reconsideration. Nil for what cannot be read.
  package var proceeding: String? {
    switch self {
    case .court(let number, _): number.withoutSuffix.description
    case .reconsideration(let number, _): number.proceedingKey
    case .unreadable: nil
    }
  }

  var repairs: [NumberRepair] {
    switch self {
    case .court(_, let repairs), .reconsideration(_, let repairs): repairs
    case .unreadable: []
    }
  }
}
