/// 修订: a number that was reported and is another one now, taken apart by reason. In stored units (件, 人, 分).
package struct Revision: Sendable {
  package let address: FigureAddress
  package let measure: Measure
  package let reported: Int64
  package let now: Int64
  /// 补录: cases that the platform did not have then.
  package let added: Int64
  /// 更正: cases that were there, and count otherwise now.
  package let corrected: Int64
  /// 核减: cases that are no longer there (taken as a negative number).
  package let removed: Int64
  /// 口径: the same cases under another definition of the measure.
  package let redefined: Int64
  package let cases: [RevisedCase]

  package var difference: Int64 { now - reported }
  /// The reasons make up the whole difference.
  package var isExplained: Bool { added + corrected + removed + redefined == difference }
}

/// One case on account of which reported numbers differ.
package struct RevisedCase: Sendable, Hashable {
  package enum Reason: String, Sendable {
    case added = "补录"
    case corrected = "更正"
    case removed = "核减"
  }
  package let key: String
  package let reason: Reason
}

/// All that differs from one publication.
package struct RevisionReport: Sendable {
  package let publication: Publication
  package let revisions: [Revision]
  /// 上期止累计 + 本期, against the year to date; empty when the publication is not of the period just before in the same year.
  package let cumulative: [CumulativeLine]
  /// Each case once, in the order of reason and key, with what changed.
  package let cases: [CaseLine]

  package struct CumulativeLine: Sendable {
    package let measure: Measure
    package let reportedToDate: Int64
    package let period: Int64
    package let added: Int64
    package let corrected: Int64
    package let removed: Int64
    package let toDate: Int64
    package var difference: Int64 { toDate - reportedToDate - period - added - corrected - removed }
  }

  package struct CaseLine: Sendable {
    package let revised: RevisedCase
    /// 案件编码, empty where the exports no longer have the case.
    package let code: String
    package let changes: String
    /// `案件清单-2024-11.csv:12`, empty likewise.
    package let location: String
  }

  /// Revisions whose number is another one now.
  package var changed: [Revision] { revisions.filter { $0.difference != 0 } }

  package func count(_ reason: RevisedCase.Reason) -> Int { cases.count { $0.revised.reason == reason } }
}
