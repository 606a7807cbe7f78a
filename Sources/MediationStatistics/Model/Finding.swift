/// How grave a fault of the data is. A `reject` takes the row out of the counts; a `fatal` one makes the run fail its gate.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case note, warning, reject, fatal

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }

  package var name: String {
    switch self {
    case .note: "提示"
    case .warning: "警告"
    case .reject: "退回"
    case .fatal: "严重"
    }
  }
}

/// One rule of the program: what it looks at, how grave a breach is, and how to mend it. `docs/reference/rules.md` is made from these.
/// A reference: a million findings share a few of them.
package final class Rule: Sendable, Hashable {
  package let id: String
  package let severity: Severity
  /// The stage that applies it: check, normalize, judge or link.
  package let stage: Stage
  package let title: String
  package let remedy: String

  package enum Stage: String, Sendable, CaseIterable { case check, normalize, judge, link }

  package init(_ id: String, _ severity: Severity, _ stage: Stage, title: String, remedy: String) {
    (self.id, self.severity, self.stage, self.title, self.remedy) = (id, severity, stage, title, remedy)
  }

  package static func == (a: Rule, b: Rule) -> Bool { a === b || a.id == b.id && a.severity == b.severity }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The same rule as a pipeline wants it.
  func with(severity: Severity) -> Rule { Rule(id, severity, stage, title: title, remedy: remedy) }
}

/// A fault of the data, as a value: which rule, in which row and field, and what was seen (already masked).
package struct Finding: Sendable {
  package let rule: Rule
  /// Row of the records that it belongs to.
  package let row: Int
  /// Field of the contract, nil when the whole row is meant.
  package let field: FieldID?
  package let message: String

  package init(_ rule: Rule, row: Int, field: FieldID?, _ message: String) {
    (self.rule, self.row, self.field, self.message) = (rule, row, field, message)
  }
}
