/// Reads `pipelines/checks/*.yaml`. Formulas are parsed here, so that a slip is told with its line and column before any figure is made.
package func readBalanceRules(_ paths: [String], _ measures: MeasureCatalog) throws(RunFault) -> [BalanceRule] {
  var rules: [BalanceRule] = []
  for path in paths { rules += try readBalanceRules(path, measures) }
  return rules
}

private func readBalanceRules(_ path: String, _ measures: MeasureCatalog) throws(RunFault) -> [BalanceRule] {
  try YAMLDocument.read(path) { root in
    var ids: Set<String> = []
    return root.list("checks") { entry in
      let (id, name, formula) = (entry.requiredText("id"), entry.requiredText("name"), entry.requiredText("formula"))
      let level = entry.choice("level", BalanceRule.Level.self) ?? .mandatory
      let scopes = entry.texts("over").compactMap { text in
        let scope = BalanceRule.Scope(rawValue: text)
        if scope == nil { entry.fault(at: "over", "应是 period、ytd 或 months，现为“\(text)”") }
        return scope
      }
      guard let id, let name, let formula else { return nil }
      if !ids.insert(id).inserted { entry.fault(at: "id", "编号“\(id)”已用过 — 请另起一个") }
      do throws(BalanceFormula.Fault) {
        let parsed = try BalanceFormula(formula)
        refuseUnknownMeasures(parsed, measures, entry)
        return BalanceRule(id: id, name: name, formula: parsed, level: level, scopes: scopes.isEmpty ? [.period] : scopes)
      } catch {
        entry.fault(at: "formula", "公式第 \(error.column) 个字符处\(error.message)：\(formula)")
        return nil
      }
    }
  }
}

private func refuseUnknownMeasures(_ formula: BalanceFormula, _ measures: MeasureCatalog, _ entry: YAMLMapping) {
  for term in formula.left + formula.right {
    let id: String
    switch term.kind {
    case .measure(let name, _, _), .sum(let name, _), .sumOfMonths(let name): id = name
    case .number, .control: continue
    }
    guard measures[id] == nil else { continue }
    let near = nearest(to: id, among: measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
    entry.fault(at: "formula", "公式中的指标“\(id)”不存在\(near)")
  }
}
