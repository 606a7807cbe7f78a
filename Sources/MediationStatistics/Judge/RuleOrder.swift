/// The rules as a pipeline wants them: which are on, how grave, and in which order reasons are given.
package struct RuleOrder: Sendable {
  private let ranks: [String: Int]
  private let severities: [String: Severity?]

  /// `entries` in order; a nil severity switches the rule off. Rules not named keep their own severity and come last.
  package init(_ entries: [(id: String, severity: Severity?)] = []) {
    ranks = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    severities = Dictionary(entries.map { ($0.id, $0.severity) }, uniquingKeysWith: { first, _ in first })
  }

  func isOn(_ rule: Rule) -> Bool { severities[rule.id].map { $0 != nil } ?? true }

  /// Findings of the rules that are on, with the pipeline's severity, by row, rule order and field.
  func arranged(_ findings: [Finding]) -> [Finding] {
    var wanted: [ObjectIdentifier: (rule: Rule, rank: Int)?] = [:]
    // Places are sorted and not findings, which may be millions.
    var kept: [(row: Int32, rank: Int32, place: Int32)] = []
    kept.reserveCapacity(findings.count)
    for (place, finding) in findings.enumerated() {
      let key = ObjectIdentifier(finding.rule)
      let known = wanted[key] ?? self.wanted(finding.rule)
      wanted[key] = known
      if let known { kept.append((Int32(finding.row), Int32(known.rank), Int32(place))) }
    }
    kept.sort { a, b in
      if (a.row, a.rank) != (b.row, b.rank) { return (a.row, a.rank) < (b.row, b.rank) }
      let (one, other) = (findings[Int(a.place)], findings[Int(b.place)])
      return (one.rule.id, one.field?.text ?? "", a.place) < (other.rule.id, other.field?.text ?? "", b.place)
    }
    return kept.map { kept in
      let finding = findings[Int(kept.place)]
      guard let known = wanted[ObjectIdentifier(finding.rule)], let rule = known?.rule, rule !== finding.rule else { return finding }
      return Finding(rule, row: finding.row, field: finding.field, finding.message)
    }
  }

  /// The rule with the severity that the pipeline gives it, and its place in the order; nil for one that is off.
  private func wanted(_ rule: Rule) -> (rule: Rule, rank: Int)? {
    let rank = ranks[rule.id] ?? ranks.count
    guard let given = severities[rule.id] else { return (rule, rank) }
    return given.map { ($0 == rule.severity ? rule : rule.with(severity: $0), rank) }
  }

  /// Reads `pipelines/rules/*.yaml`: in each a mapping `rules:` from rule id to note, warning, reject, fatal or off. A rule named twice follows the
  /// first.
  package static func read(_ paths: [String]) throws(RunFault) -> RuleOrder {
    var entries: [(id: String, severity: Severity?)] = []
    for path in paths { entries += try read(path) }
    return RuleOrder(entries)
  }

  private static func read(_ path: String) throws(RunFault) -> [(id: String, severity: Severity?)] {
    try YAMLDocument.read(path) { root in
      let entries = root.section("rules") { section in
        section.textsByKey().compactMap { key, values -> (id: String, severity: Severity?)? in
          guard allRules.contains(where: { $0.id == key }) else {
            let near = nearest(to: key, among: allRules.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
            section.fault(at: key, "没有规则“\(key)”\(near)")
            return nil
          }
          if [Undated.rule.id, PaperUndated.rule.id, ActivityRules.undated.id].contains(key),
            ["off", "note", "warning"].contains(values.first)
          {
            section.fault(at: key, "没有日期的行不能归入任何报告期，会在统计中无声消失 — 只能是 reject 或 fatal")
          }
          if values == ["off"] { return (key, nil) }
          guard values.count == 1, let severity = Severity(rawValue: values[0]) else {
            section.fault(at: key, "级别应是 note、warning、reject、fatal 或 off")
            return nil
          }
          if severity >= .reject, (LinkRules.all + PaperLinkRules.all).contains(where: { $0.id == key }) {
            section.fault(at: key, "“\(key)”在取舍之后才判断，只能是 note、warning 或 off")
          }
          return (key, severity)
        }
      }
      return entries ?? []
    }
  }
}

/// Every rule of the program, by stage: what `docs/reference/rules.md` lists.
package let allRules: [Rule] =
  CheckRules.all + ReadingRules.all + PaperReadingRules.all + judgeRules.map { type(of: $0).rule } + paperRules.map { type(of: $0).rule }
  + ActivityRules.all + LinkRules.all + PaperLinkRules.all
