/// The stage `reconcile`: every balance relation over every period of its scope, both sides made of figures.
package func reconcile(_ figures: FigureStore, _ rules: [BalanceRule], _ seeds: Seeds, _ period: ReportingPeriod) -> [BalanceCheck] {
  Reconciler(figures, controlTotals: seeds.controlTotals).checks(rules, for: period)
}
