/// The stage `reconcile`: every balance relation over every period of its scope, both sides made of figures. A formula that names what does not
/// exist is a fault of the configuration: a check must never vanish in silence.
package func reconcile(
  _ figures: FigureStore, _ rules: [BalanceRule], _ period: ReportingPeriod, controlTotals: [Seeds.ControlTotal]
) throws(RunFault) -> [BalanceCheck] {
  let faults = rules.flatMap { unknownTerms($0, figures) }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  return Reconciler(figures, controlTotals: controlTotals).checks(rules, for: period)
}

/// What a relation names and the store does not have, in Chinese.
func unknownTerms(_ rule: BalanceRule, _ figures: FigureStore) -> [String] {
  (rule.formula.left + rule.formula.right).compactMap { unknown($0.kind, figures) }.map {
    "勾稽关系“\(rule.id)”：\($0) — 请核对公式 \(rule.formula.text)"
  }
}

private func unknown(_ kind: BalanceFormula.Kind, _ figures: FigureStore) -> String? {
  switch kind {
  case .number, .control: return nil
  case .sumOfMonths(let id): return figures.measures[id] == nil ? "没有指标“\(id)”" : nil
  case .sum(let id, let dimension): return figures.dimension(dimension, of: id) == nil ? "没有指标“\(id)”，或不能按“\(dimension)”分组" : nil
  case .measure(let id, _, let keys):
    if figures.measures[id] == nil { return "没有指标“\(id)”" }
    let key = keys.first { figures.dimension($0.dimension, of: id)?.code(of: $0.member) == nil }
    return key.map { "指标“\(id)”没有分组“\($0.dimension)=\($0.member)”" }
  }
}
