/// All 指标 of the program, in the order of `seeds/measures.yaml`.
package struct MeasureCatalog: Sendable {
  package let measures: [Measure]
  private let byID: [String: Int]

  package init(_ measures: [Measure]) {
    self.measures = measures
    byID = Dictionary(measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: String) -> Measure? { byID[id].map { measures[$0] } }
  func order(of id: String) -> Int { byID[id] ?? measures.count }

  /// The registers that a measure counts: of a ratio those of both its parts. None for a measure that is not there.
  package func registers(behind id: String) -> Set<String> {
    guard let measure = self[id] else { return [] }
    guard case .ratio(let numerator, let denominator) = measure.kind else { return [measure.register] }
    return Set([numerator, denominator].compactMap { self[$0]?.register })
  }

  package static func read(_ path: String) throws(RunFault) -> MeasureCatalog {
    try YAMLDocument.read(path) { root in
      let measures = root.list("measures", readMeasure)
      let catalog = MeasureCatalog(measures)
      refuseDoubles(measures, root)
      refuseLooseRatios(catalog, root)
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
    guard let id, let name, let unit, let kind, let definition else { return nil }
    return Measure(
      id: id, name: name, unit: unit, register: register, kind: kind, filter: filter ?? [:], clock: clock, definition: definition,
      basis: basis, decimals: decimals, source: source ?? "")
  }

  private static func readKind(_ entry: YAMLMapping) -> Measure.Kind? {
    let quantity = entry.text("of")
    let (numerator, denominator) = (entry.text("numerator"), entry.text("denominator"))
    switch (entry.requiredText("kind"), quantity) {
    case ("count", nil): return .count
    case ("sum", let of?): return .sum(of)
    case ("median", let of?): return .median(of)
    case ("mean", let of?): return .mean(of)
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
      entry.fault("kind“\(kind)”不认识，或缺少、多出“of” — 可用 count、sum、median、mean、ratio、open_at_start、open_at_end；sum、median、mean 须写 of")
      return nil
    }
  }

  private static func refuseDoubles(_ measures: [Measure], _ root: YAMLMapping) {
    for (id, group) in Dictionary(grouping: measures, by: \.id).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      root.fault(at: "measures", "指标“\(id)”定义了 \(group.count) 次 — 请只留一个")
    }
  }

  private static func refuseLooseRatios(_ catalog: MeasureCatalog, _ root: YAMLMapping) {
    for measure in catalog.measures {
      guard case .ratio(let numerator, let denominator) = measure.kind else { continue }
      for part in [numerator, denominator] where catalog[part]?.isRate ?? true {
        let near = nearest(to: part, among: catalog.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
        root.fault(at: "measures", "指标“\(measure.id)”引用的“\(part)”不存在或本身是比率\(near)")
      }
    }
  }
}

extension MeasureCatalog {
  /// What definitions name and registers do not have: a slip would count 0 in silence.
  func faults(against registers: [Register]) -> [String] {
    measures.flatMap { measure -> [String] in
      if case .ratio(let numerator, let denominator) = measure.kind {
        return [numerator, denominator].filter { self[$0]?.isAdditive != true }.map { "指标 \(measure.id): 分子分母须是件数或合计，“\($0)”不是" }
      }
      // A register of a ledger that this pipeline does not read; slips were told before (`refuseUnknownRegisters`).
      guard let register = registers.first(where: { $0.id == measure.register }) else { return [] }
      return measure.faults(against: register)
    }
  }
}

extension MeasureCatalog {
  /// Every measure's register is one of the program's own, or the ledger of one of the project's contracts, whether this pipeline reads it or not.
  func refuseUnknownRegisters(in project: Project, _ contracts: SourceContracts) throws(RunFault) {
    var known = Set(Contract.programRegisters + contracts.activities.map(\.id))
    let wanted = measures.filter { !$0.kind.isRatio && !known.contains($0.register) }
    guard !wanted.isEmpty else { return }
    for name in yamlNames(in: project.path("pipelines/contracts")) {
      if let contract = try? Contract.read(project.path("pipelines/contracts/\(name).yaml")) { known.insert(contract.id) }
    }
    let faults = wanted.filter { !known.contains($0.register) }.map { measure in
      let near = nearest(to: measure.register, among: known).map { "，是不是“\($0)”？" } ?? ""
      return "指标 \(measure.id): 没有台账“\(measure.register)”\(near) — 可用 \(known.sorted().joined(separator: "、"))"
    }
    guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
  }
}

extension Measure.Kind {
  fileprivate var isRatio: Bool { if case .ratio = self { true } else { false } }
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
    case .sum(let quantity), .median(let quantity), .mean(let quantity):
      if register.quantities[quantity] == nil {
        faults.append("指标 \(id): 没有数量“\(quantity)” — 可用 \(register.quantities.keys.sorted().joined(separator: "、"))")
      }
    case .count, .ratio, .openAtStart, .openAtEnd: break
    }
    return faults
  }
}
