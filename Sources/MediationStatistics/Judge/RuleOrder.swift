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
    let kept = findings.compactMap { finding -> Finding? in
      guard let wanted = severities[finding.rule.id] else { return finding }
      guard let wanted else { return nil }
      return finding.rule.severity == wanted ? finding : finding.with(severity: wanted)
    }
    return kept.sorted { a, b in
      // Rows mostly decide; ranks are looked up for findings of one row alone.
      if a.row != b.row { return a.row < b.row }
      return (rank(a), a.rule.id, a.field?.text ?? "") < (rank(b), b.rule.id, b.field?.text ?? "")
    }
  }

  private func rank(_ finding: Finding) -> Int { ranks[finding.rule.id] ?? ranks.count }

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

extension Finding {
  func with(severity: Severity) -> Finding {
    Finding(Rule(rule.id, severity, rule.stage, title: rule.title, remedy: rule.remedy), row: row, field: field, message)
  }
}

/// Every rule of the program, by stage: what `docs/reference/rules.md` lists.
package let allRules: [Rule] =
  CheckRules.all + ReadingRules.all + PaperReadingRules.all + judgeRules.map { type(of: $0).rule } + paperRules.map { type(of: $0).rule }
  + ActivityRules.all + LinkRules.all + PaperLinkRules.all
