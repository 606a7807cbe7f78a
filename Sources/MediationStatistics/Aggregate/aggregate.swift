/// The stage `aggregate`: registers → figures. The store computes on demand; what the pipeline declares is asked for here.
package func aggregate(
  _ registers: Registers, _ plan: PipelinePlan, _ seeds: Seeds, _ period: ReportingPeriod, _ narrowing: Narrowing? = nil
) throws(RunFault) -> FigureStore {
  let store = figureStore(registers, plan, seeds, narrowing)
  var faults = seeds.measures.faults(against: registers.counted)
  for request in plan.figures {
    for measure in request.measures where store.measures[measure] == nil {
      let near = nearest(to: measure, among: store.measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
      faults.append("流程 \(plan.id): 指标“\(measure)”不存在\(near)")
    }
    ask(store, request, period, &faults)
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  return store
}

/// A store over a register in which no figure has been asked for yet.
func figureStore(_ registers: Registers, _ plan: PipelinePlan, _ seeds: Seeds, _ narrowing: Narrowing? = nil) -> FigureStore {
  let settings = FigureStore.Settings(
    monthBy: plan.monthBy, startDay: seeds.office.periodStartDay, foundings: seeds.foundings,
    coverage: coverage(registers, seeds).filter { narrowing?.masks[$0.key] != nil || narrowing == nil })
  return FigureStore(registers.counted, measures: seeds.measures, settings: settings, narrowing: narrowing)
}

private func ask(_ store: FigureStore, _ request: PipelinePlan.FigureRequest, _ period: ReportingPeriod, _ faults: inout [String]) {
  let periods = [period] + (request.eachMonth ? period.yearToDate.eachMonth : [])
  // What was not read has no figures worth a line.
  for measure in request.measures where store.measures[measure].map(store.isRead) == true {
    let dimensions = request.by.compactMap { store.dimension($0, of: measure) }
    guard dimensions.count == request.by.count else {
      faults.append("指标“\(measure)”不能按 \(request.by.map(\.text).joined(separator: "、")) 分组")
      continue
    }
    for keys in combinations(dimensions) {
      for period in periods {
        for suffixes in [[]] + request.suffixes { _ = store.figure(FigureAddress(measure, suffixes, period, keys)) }
      }
    }
  }
}

private func combinations(_ dimensions: [Dimension]) -> [[FigureAddress.Key]] {
  dimensions.reduce([[]]) { keys, dimension in
    keys.flatMap { key in dimension.members.map { key + [FigureAddress.Key(dimension.id, $0.id)] } }
  }
}

/// For each source that was read the whole months from its first to its last row: outside of these there is nothing to compare with. All
/// registers of one source share its time.
private func coverage(_ registers: Registers, _ seeds: Seeds) -> [String: Range<Int>] {
  var coverage: [String: Range<Int>] = [:]
  let sources =
    [[registers.cases.cases, registers.cases.participations]] + (registers.court.files.isEmpty ? [] : [registers.court.registers])
    + registers.activities.filter { !$0.files.isEmpty }.map { [$0.register] }
  for source in sources {
    let days = (source[0].days[.accepted] ?? []).dayExtent
    for register in source {
      coverage[register.id] =
        days.map { monthAround($0.lowerBound, seeds).lowerBound..<monthAround($0.upperBound, seeds).upperBound } ?? 0..<0
    }
  }
  return coverage
}

private func monthAround(_ day: Int, _ seeds: Seeds) -> Range<Int> {
  let startDay = seeds.office.periodStartDay
  let date = CalendarDate(dayNumber: day)
  let own = ReportingPeriod.month(date.year, date.month).days(startDay: startDay)
  if own.contains(day) { return own }
  return (date.month == 12 ? ReportingPeriod.month(date.year + 1, 1) : .month(date.year, date.month + 1)).days(startDay: startDay)
}
