/// The stage `reconcile`: every balance relation over every period of its scope, both sides made of figures. A formula that names what does not
/// exist is a fault of the configuration: a check must never vanish in silence.
package func reconcile(_ figures: FigureStore, _ rules: [BalanceRule], _ seeds: Seeds, _ period: ReportingPeriod) throws(RunFault)
  -> [BalanceCheck]
{
  let faults = rules.flatMap { rule in
    (rule.formula.left + rule.formula.right).compactMap { unknownTerm($0.kind, figures, period) }.map {
      "勾稽关系“\(rule.id)”：\($0) — 请核对 \(rule.formula.text)"
    }
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  return Reconciler(figures, controlTotals: seeds.controlTotals).checks(rules, for: period)
}

private func unknownTerm(_ kind: BalanceFormula.Kind, _ figures: FigureStore, _ period: ReportingPeriod) -> String? {
  switch kind {
  case .number, .control: return nil
  case .measure(let id, _, let keys):
    if figures.measures[id] == nil { return "没有指标“\(id)”" }
    for key in keys where figures.dimension(key.dimension, of: id)?.code(of: key.member) == nil {
      return "指标“\(id)”没有分组“\(key.dimension)=\(key.member)”"
    }
    return nil
  case .sumOfMonths(let id): return figures.measures[id] == nil ? "没有指标“\(id)”" : nil
  case .sum(let id, let dimension): return figures.dimension(dimension, of: id) == nil ? "指标“\(id)”不能按“\(dimension)”分组" : nil
  }
}
