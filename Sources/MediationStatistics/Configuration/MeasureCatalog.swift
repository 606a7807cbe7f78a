/// All 指标 of the program, in the order of `seeds/measures.yaml`.
package struct MeasureCatalog: Sendable {
  /// Each measure once, by its latest definition: name, unit and what may be done with its numbers are the same in all of them.
  package let measures: [Measure]
  private let byID: [String: Int]
  private let definitionsByID: [String: [Measure]]

  package init(_ definitions: [Measure]) {
    definitionsByID = Dictionary(grouping: definitions, by: \.id).mapValues(Measure.inOrderOfTime)
    measures = definitions.map(\.id).unique.compactMap { [definitionsByID] in definitionsByID[$0]?.last }
    byID = Dictionary(uniqueKeysWithValues: measures.enumerated().map { ($1.id, $0) })
  }

  package subscript(id: String) -> Measure? { byID[id].map { measures[$0] } }

  /// All definitions of a measure, the earliest first; most have one.
  package func definitions(of id: String) -> [Measure] { definitionsByID[id] ?? [] }

  /// All definitions of all measures.
  package var definitions: [Measure] { measures.flatMap { definitions(of: $0.id) } }

  /// The definition in force on a day (its number); nil when there is none then, or no such measure.
  package func inForce(_ id: String, on day: Int) -> Measure? { definitions(of: id).first { $0.validity.contains(day) } }

  func order(of id: String) -> Int { byID[id] ?? measures.count }

  /// The registers that a measure counts, each once: of a rate that of its numerator first. None for a measure that is not there.
  package func registers(behind id: String) -> [String] {
    guard let measure = self[id] else { return [] }
    guard let rate = measure.rate else { return [measure.register] }
    return [rate.numerator, rate.denominator].compactMap { self[$0.measure]?.register }.unique
  }

  package static func read(_ path: String) throws(RunFault) -> MeasureCatalog {
    try YAMLDocument.read(path) { root in
      let entries = root.list("measures") { entry in readMeasure(entry).map { MeasureEntry(measure: $0, place: entry) } }
      let catalog = MeasureCatalog(entries.map(\.measure))
      refuseBrokenSuccessions(entries)
      refuseLooseReferences(entries, catalog)
      return catalog
    }
  }

  private static func readMeasure(_ entry: YAMLMapping) -> Measure? {
    let (id, name, unit) = (entry.requiredText("id"), entry.requiredText("name"), entry.requiredText("unit"))
    let kind = readKind(entry)
    let register = entry.text("register") ?? "cases"
    let filter = entry.section("where") { section in
      Dictionary(section.textsByKey().map { (DimensionID($0.key), $0.values) }, uniquingKeysWith: { _, last in last })
    }
    let clock = entry.choice("clock", Clock.self)
    let definition = entry.requiredText("definition")
    let (basis, source) = (entry.text("basis"), entry.text("source"))
    let decimals = entry.integer("decimals", in: 0...6) ?? 0
    let (overlaps, validity) = (entry.texts("overlaps"), readValidity(entry))
    guard let id, let name, let unit, let kind, let definition else { return nil }
    return Measure(
      id: id, name: name, unit: unit, register: register, kind: kind, filter: filter ?? [:], clock: clock, definition: definition,
      basis: basis, decimals: decimals, source: source ?? "", overlaps: overlaps, validity: validity)
  }

  private static let kinds = "count、sum、median、mean、quantile、distinct、ratio、share、open_at_start、open_at_end"

  private static func readKind(_ entry: YAMLMapping) -> Measure.Kind? {
    let quantity = entry.text("of")
    let (numerator, denominator) = (entry.text("numerator"), entry.text("denominator"))
    let (rank, within) = (entry.text("at"), entry.texts("within"))
    let kind = entry.requiredText("kind")
    if rank != nil, kind != "quantile" { entry.fault(at: "at", "at 只用于 quantile") }
    if !within.isEmpty, kind != "share" { entry.fault(at: "within", "within 只用于 share") }
    switch (kind, quantity) {
    case ("count", nil): return .count
    case ("sum", let of?): return .sum(of)
    case ("median", let of?): return .median(of)
    case ("mean", let of?): return .mean(of)
    case ("quantile", let of?): return percent(rank, entry).map { .quantile(of, percent: $0) }
    case ("distinct", let of?): return .distinct(DimensionID(of))
    case ("share", let of?): return .share(of: of, within: within.map { DimensionID($0) })
    case ("open_at_start", nil): return .openAtStart
    case ("open_at_end", nil): return .openAtEnd
    case ("ratio", nil):
      guard let numerator, let denominator else {
        entry.fault("比率须写明 numerator 和 denominator")
        return nil
      }
      return .ratio(numerator: numerator, denominator: denominator)
    case (nil, _): return nil
    case (let kind?, _):
      entry.fault("kind“\(kind)”不认识，或缺少、多出“of” — 可用 \(kinds)；sum、median、mean、quantile、distinct、share 须写 of")
      return nil
    }
  }
}

extension MeasureCatalog {
  /// What definitions name and registers do not have: a slip would count 0 in silence.
  func faults(against registers: [Register]) -> [String] {
    definitions.flatMap { measure -> [String] in
      if let rate = measure.rate {
        let parts = [rate.numerator.measure, rate.denominator.measure].unique
        return parts.filter { self[$0]?.isAdditive != true }.map { "指标 \(measure.id): 分子分母须是件数或合计，“\($0)”不是" }
          + faults(ofShare: measure, registers)
      }
      // A register of a ledger that this pipeline does not read; slips were told before (`refuseUnknownRegisters`).
      guard let register = registers.first(where: { $0.id == measure.register }) else { return [] }
      return measure.faults(against: register)
    }
  }

  private func faults(ofShare measure: Measure, _ registers: [Register]) -> [String] {
    guard case .share(let whole, let within) = measure.kind else { return [] }
    guard let register = registers.first(where: { $0.id == self[whole]?.register }) else { return [] }
    return within.compactMap { register.faultOf($0, in: "指标 \(measure.id): within 中") }
  }
}

extension MeasureCatalog {
  /// Every measure's register is one of the program's own, or the ledger of one of the project's contracts, whether this pipeline reads it or not.
  func refuseUnknownRegisters(in project: Project, _ contracts: SourceContracts) throws(RunFault) {
    var known = Set(Contract.programRegisters + contracts.activities.map(\.id))
    let wanted = definitions.filter { !$0.isRate && !known.contains($0.register) }
    guard !wanted.isEmpty else { return }
    known.formUnion(readableContracts(in: project).map(\.id))
    let faults = wanted.filter { !known.contains($0.register) }.map { measure in
      let near = nearest(to: measure.register, among: known).map { "，是不是“\($0)”？" } ?? ""
      return "指标 \(measure.id): 没有台账“\(measure.register)”\(near) — 可用 \(known.sorted().joined(separator: "、"))"
    }
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  }
}

/// The contracts of a project; those that cannot be read are told where they are used.
package func readableContracts(in project: Project) -> [Contract] {
  yamlNames(in: project.path("pipelines/contracts")).compactMap { try? Contract.read(project.path("pipelines/contracts/\($0).yaml")) }
}

extension Measure {
  fileprivate func faults(against register: Register) -> [String] {
    var faults: [String] = []
    if let clock, register.days[clock] == nil { faults.append("指标 \(id): 台账“\(register.id)”不能按 \(clock.rawValue) 归期") }
    for (dimension, members) in filter.sorted(by: { $0.key < $1.key }) {
      guard let known = register.dimension(dimension) else {
        faults.append("指标 \(id): where 中没有分组“\(dimension)”")
        continue
      }
      for member in members where known.code(of: member) == nil {
        let near = nearest(to: member, among: known.members.map(\.label)).map { "，是不是“\($0)”？" } ?? ""
        faults.append("指标 \(id): “\(dimension)”没有成员“\(member)”\(near)")
      }
    }
    switch kind {
    case .sum(let quantity), .median(let quantity), .mean(let quantity), .quantile(let quantity, _):
      if register.quantities[quantity] == nil {
        faults.append("指标 \(id): 没有数量“\(quantity)” — 可用 \(register.quantities.keys.sorted().joined(separator: "、"))")
      }
    case .distinct(let dimension):
      if let fault = register.faultOf(dimension, in: "指标 \(id): of 中") { faults.append(fault) }
    case .count, .ratio, .share, .openAtStart, .openAtEnd: break
    }
    return faults
  }
}

extension Register {
  /// Nil for a dimension that the register has.
  fileprivate func faultOf(_ dimension: DimensionID, in place: String) -> String? {
    guard columns[dimension] == nil else { return nil }
    let near = nearest(to: dimension.text, among: columns.keys.map(\.text)).map { "，是不是“\($0)”？" } ?? ""
    return "\(place)没有分组“\(dimension)”\(near)"
  }
}
