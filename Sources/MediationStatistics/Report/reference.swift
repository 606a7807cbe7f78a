/// The generated reference: what `docs/reference/` holds, made from the same values that the program runs on.

/// `docs/reference/rules.md`: every rule with its own severity, by stage.
package func rulesReference() -> String {
  var text = """
    # Rules

    Generated from the sources (`script/test --record` writes it anew). Severities are the rules' own; `pipelines/rules/*.yaml` may change them,
    switch a rule off, and sets the order in which reasons are given. A rule whose operands are missing or unreadable says nothing.

    """
  for stage in Rule.Stage.allCases {
    let rules = allRules.filter { $0.stage == stage }
    guard !rules.isEmpty else { continue }
    text += "\n## \(stage.rawValue)\n\n| rule | 级别 | 查什么 | 怎么改 |\n|---|---|---|---|\n"
    for rule in rules { text += "| `\(rule.id)` | \(rule.severity.name) | \(rule.title) | \(rule.remedy) |\n" }
  }
  return text
}

/// `docs/reference/measures.md`: every measure with its definition.
package func measuresReference(_ catalog: MeasureCatalog) -> String {
  var text = """
    # Measures

    Generated from `seeds/measures.yaml` (`script/test --record` writes it anew).

    | id | 指标 | 单位 | 口径 | 来源 |
    |---|---|---|---|---|

    """
  for measure in catalog.definitions {
    let validity = measure.validity == .always ? "" : "（\(measure.validity.inProse)）"
    let definition = validity + measure.definition + (catalog.overlapNote(measure) ?? "")
    text += "| `\(measure.id)` | \(measure.name) | \(measure.unit) | \(definition) | \(measure.source) |\n"
  }
  return text
}
