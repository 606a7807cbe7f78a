/// The program. Each stage takes what the one before made, so that none can be skipped; faults of the data travel along as findings,
/// faults of the run are thrown.
///
///     ingest     files            → tables      encoding, dialect and header found
///     check      tables           → tables      the contract's columns are there
///     normalize  tables           → records     canonical values, findings about cells
///     judge      records          → records     rules between fields; the one place that rejects
///     link       records          → register    one dispute = one case; versions, participations, likely doubles
///     aggregate  register         → figures     measures × breakdowns × periods, comparisons
///     reconcile  figures          → checks      balance relations, both sides
///     report     figures          → files       workbook, summary, figures.csv, findings.csv, rejects.csv, run.json
package struct Pipeline: Sendable {
  package let plan: PipelinePlan
  package let contract: Contract
  package let rules: RuleOrder
  package let balances: [BalanceRule]
  package let seeds: Seeds
  package let published: [PublishedReport]

  /// Reads everything that a pipeline names, before any input is touched.
  package init(_ plan: PipelinePlan, in project: Project) throws(RunFault) {
    self.plan = plan
    seeds = try Seeds.read(project.seeds)
    contract = try Contract.read(project.path(plan.inputs[0].contract))
    try contract.refuseUntabledMembers(seeds)
    rules = try RuleOrder.read(project.path(plan.rules))
    balances = try readBalanceRules(project.path(plan.checks), seeds.measures)
    published = try plan.published.map { path throws(RunFault) in try PublishedReport.readAll(project.path(path)) } ?? []
  }

  /// From input files to the register of cases: what `validate` shows.
  package func register(_ files: [String], cutoff: CalendarDate?) throws(RunFault) -> CaseRegister {
    let tables = try ingest(files, contract)
    let checked = try check(tables, contract)
    let records = normalize(checked, seeds)
    let judged = judge(records, seeds, rules)
    return link(judged, seeds, versions: plan.versions, order: rules, cutoff: cutoff ?? plan.dataCutoff)
  }

  /// Figures on demand, outside of any run: what `explain` asks.
  package func figures(_ register: CaseRegister) -> FigureStore { figureStore(register, plan, seeds) }

  /// From the register to figures and checks for one period: what the outputs are made of.
  package func results(_ register: CaseRegister, _ period: ReportingPeriod) throws(RunFault) -> RunResults {
    let figures = try aggregate(register, plan, seeds, period)
    let checks = try reconcile(figures, balances, seeds, period)
    let published = published.filter { $0.period == period }.map { ($0, comparePublished($0, figures)) }
    return RunResults(
      plan: plan, seeds: seeds, contract: contract, period: period, register: register, figures: figures, checks: checks,
      published: published)
  }
}

/// All that a report may show.
package struct RunResults {
  package let plan: PipelinePlan
  package let seeds: Seeds
  package let contract: Contract
  package let period: ReportingPeriod
  package let register: CaseRegister
  package let figures: FigureStore
  package let checks: [BalanceCheck]
  package let published: [(report: PublishedReport, comparisons: [PublishedComparison])]

  /// No case was accepted in the period: nothing happened, or the wrong period was asked for.
  package var isEmpty: Bool { figures.figure(FigureAddress("received", [], period))?.rows == 0 }
}
