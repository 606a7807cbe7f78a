/// One rule between the values of a paper. A rule whose operands are missing or unreadable says nothing (DECISIONS 3).
package protocol PaperRule: Sendable {
  static var rule: Rule { get }
  func findings(in records: PaperRecords, _ seeds: Seeds) -> [Finding]
}

/// All rules for papers, in the order in which the reference lists them.
package let paperRules: [any PaperRule] = [
  PaperUndated(), ReceivedBeforeDate(), NumberOfLaterYear(), KindAgainstNumber(), IssuerAgainstNumber(), HearingBeforeReceipt(),
  LeaderWithoutHearing(),
]
