/// The program. Each stage takes what the one before made, so that none can be skipped; faults of the data travel along as findings,
/// faults of the run are thrown.
///
///     ingest     files            → tables      encoding, dialect and header found
///     check      tables           → tables      the contract's columns are there
///     normalize  tables           → records     canonical values, findings about cells
///     judge      records          → records     rules between fields; the one place that rejects
///     link       records          → registers   one dispute = one case; versions, participations; papers → proceedings, hearings
///     aggregate  registers        → figures     measures × breakdowns × periods, comparisons
///     reconcile  figures          → checks      balance relations, both sides
///     fill       figures          → returns     forms of the superiors, their 审核关系 looked at
///     report     figures          → files       workbook, summary, figures.csv, findings.csv, rejects.csv, run.json
package struct Pipeline: Sendable {
  package let plan: PipelinePlan
  package let contracts: SourceContracts
  package let rules: RuleOrder
  package let balances: [BalanceRule]
  package let seeds: Seeds
  package let published: [PublishedReport]
  package let forms: [Form]
  private let purpose: Purpose

  /// What it is read for: a question leaves unread what only reports are made with.
  package enum Purpose: Sendable { case report, question }

  /// Reads everything that a pipeline names, before any input is touched.
  package init(_ plan: PipelinePlan, in project: Project, for purpose: Purpose = .report) throws(RunFault) {
    (self.plan, self.purpose) = (plan, purpose)
    seeds = try Seeds.read(project.seeds)
    contracts = try SourceContracts.read(plan, in: project, seeds)
    try seeds.measures.refuseUnknownRegisters(in: project, contracts)
    rules = try RuleOrder.read(plan.rules.map(project.path))
    guard purpose == .report else {
      (balances, forms, published) = ([], [], [])
      return
    }
    balances = try readBalanceRules(plan.checks.map(project.path), seeds.measures)
    forms = try readForms(plan, in: project, seeds.measures)
    try plan.open?.check(seeds.measures, path: plan.path)
    published = try plan.published.map { path throws(RunFault) in try PublishedReport.readAll(project.path(path)) } ?? []
  }

  /// From input files to the registers: what `validate` shows. A run that will write down its inputs' hashes has them reckoned beside.
  package func registers(_ files: InputFiles, cutoff: CalendarDate?, hashesInputs: Bool = false) throws(RunFault) -> Registers {
    let cutoff = cutoff ?? plan.dataCutoff
    let registers = Registers(
      cases: try caseRegister(files.cases, cutoff, hashesInputs: hashesInputs), court: try courtRegister(files.papers, cutoff),
      activities: try activityRegisters(files.activities, cutoff))
    try registers.requireUnchangedInputs()
    return registers
  }

  private func caseRegister(_ files: [String], _ cutoff: CalendarDate?, hashesInputs: Bool) throws(RunFault) -> CaseRegister {
    let tables = try ingest(files, contracts.cases)
    let checked = try check(tables, contracts.cases)
    let records = normalize(checked, seeds, rules)
    // From here on not all cores are busy.
    if hashesInputs { records.beginHashing() }
    let judged = judge(records, seeds, rules)
    return link(consume judged, seeds, versions: plan.versions, order: rules, cutoff: cutoff)
  }

  /// The court side alone: what `deadlines` asks.
  package func courtRegister(_ files: [String], _ cutoff: CalendarDate?) throws(RunFault) -> CourtRegister {
    let sources = try ingestPapers(files, contracts.papers)
    let checked = try check(sources)
    let records = normalize(checked, seeds)
    let judged = judge(records, seeds, rules)
    let register = link(judged, seeds, order: rules, cutoff: cutoff)
    try register.requireUnchangedInputs()
    return register
  }

  private func activityRegisters(_ files: [String: [String]], _ cutoff: CalendarDate?) throws(RunFault) -> [ActivityRegister] {
    var registers: [ActivityRegister] = []
    for contract in contracts.activities {
      let records = normalize(try check(try ingest(files[contract.id] ?? [], contract), contract), seeds, rules)
      registers.append(link(judgeActivities(records, seeds, rules), seeds, order: rules, cutoff: cutoff))
    }
    return registers
  }

  /// Figures on demand, outside of any run: what `query` and `explain` ask.
  package func figures(_ registers: Registers, _ narrowing: Narrowing? = nil) -> FigureStore {
    figureStore(registers, plan, seeds, narrowing)
  }

  /// From the registers to figures and checks for one period: what the outputs are made of.
  package func results(_ registers: Registers, _ period: ReportingPeriod, previous: Publication? = nil) throws(RunFault) -> RunResults {
    precondition(purpose == .report, "read for questions")
    let figures = try aggregate(registers, plan, seeds, period)
    let checks = try reconcile(figures, balances, period, controlTotals: seeds.controlTotals)
    let forms = try fillForms(forms, figures, period)
    let published = published.filter { $0.period == period }.map { ($0, comparePublished($0, figures)) }
    return RunResults(
      plan: plan, seeds: seeds, period: period, registers: registers, figures: figures, checks: checks, forms: forms,
      published: published, revisions: previous.map { revise($0, registers, figures, seeds, period) })
  }

  /// The same over the rows that some conditions take: figures alone, without what is only true of the whole office.
  package func results(_ registers: Registers, _ period: ReportingPeriod, only filter: RunFilter) throws(RunFault) -> RunResults {
    let figures = try aggregate(registers, plan, seeds, period, filter.narrowing)
    let checks = try reconcile(figures, balances, period, controlTotals: [])
    return RunResults(
      plan: plan.narrowed, seeds: seeds, period: period, registers: registers, figures: figures, checks: checks, published: [],
      filter: filter)
  }
}

/// All that a report may show.
package struct RunResults {
  package let plan: PipelinePlan
  package let seeds: Seeds
  package let period: ReportingPeriod
  package let registers: Registers
  package let figures: FigureStore
  package let checks: [BalanceCheck]
  package internal(set) var forms: [FilledForm] = []
  package let published: [(report: PublishedReport, comparisons: [PublishedComparison])]
  /// Against what was reported before, when the run was given it.
  package internal(set) var revisions: RevisionReport?

  /// What the run was narrowed to; nil for the whole office.
  package internal(set) var filter: RunFilter?

  package var cases: CaseRegister { registers.cases }
  package var court: CourtRegister { registers.court }

  /// A 强制性 relation does not hold, among the figures or within a form: nothing may be sent to superiors.
  package var forbidsReturn: Bool { checks.contains(where: \.isFatal) || forms.flatMap(\.checks).contains(where: \.isFatal) }

  /// No case was accepted in the period: nothing happened, or the wrong period was asked for.
  package var isEmpty: Bool { figures.figure(FigureAddress("received", [], period))?.rows == 0 }
}
