/// The contracts of a pipeline's inputs. Several inputs may hold papers (ledgers here, texts there), under one contract; every activity ledger has
/// a contract of its own.
package struct SourceContracts: Sendable {
  package let cases: Contract
  /// Without fields when the pipeline reads no papers.
  package let papers: Contract
  package let activities: [Contract]
  private let byInput: [String: Contract]

  static func read(_ plan: PipelinePlan, in project: Project, _ seeds: Seeds) throws(RunFault) -> SourceContracts {
    var contracts: [(input: PipelinePlan.Input, contract: Contract)] = []
    var known: [String: Contract] = [:]
    for input in plan.inputs {
      let contract = if let read = known[input.contract] { read } else { try Contract.read(project.path(input.contract)) }
      known[input.contract] = contract
      try contract.refuseUntabledMembers(seeds)
      contracts.append((input, contract))
    }
    let cases = contracts.filter { $0.contract.holds == .cases }
    let papers = contracts.filter { $0.contract.holds == .papers }
    let activities = contracts.map(\.contract).filter { $0.holds == .activities }
    guard cases.count == 1 else {
      throw RunFault(.badConfiguration, "\(plan.path): 须有且只有一个案件清单输入（数据约定 holds: cases），现有 \(cases.count) 个")
    }
    guard Set(papers.map(\.input.contract)).count <= 1 else {
      throw RunFault(.badConfiguration, "\(plan.path): 各文书输入（holds: papers）须用同一个数据约定")
    }
    guard Set(activities.map(\.id)).count == activities.count else {
      throw RunFault(.badConfiguration, "\(plan.path): 各工作台账（holds: activities）须各有一个数据约定，contract 名称不同")
    }
    return SourceContracts(
      cases: cases[0].contract, papers: papers.first?.contract ?? Contract(id: "papers", title: "涉诉文书", holds: .papers, fields: []),
      activities: activities,
      byInput: Dictionary(contracts.map { ($0.input.name, $0.contract) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What the files of an input are.
  package func contract(of input: PipelinePlan.Input) -> Contract { byInput[input.name] ?? cases }

  /// Every contract of the pipeline, the case list first.
  var all: [Contract] { [cases, papers] + activities }
}

/// The files that a run reads.
package struct InputFiles: Sendable {
  package var cases: [String] = []
  package var papers: [String] = []
  /// By contract.
  package var activities: [String: [String]] = [:]

  package init() {}

  package var count: Int { cases.count + papers.count + activities.values.reduce(0) { $0 + $1.count } }

  package mutating func add(_ paths: [String], _ contract: Contract) {
    switch contract.holds {
    case .cases: cases += paths
    case .papers: papers += paths
    case .activities: activities[contract.id, default: []] += paths
    }
  }

  /// Those that some registers are made of. A proceeding may name the mediation case that it came from, so it needs both sources.
  package func behind(_ registers: Set<String>) -> InputFiles {
    var files = InputFiles()
    if !registers.isDisjoint(with: ["cases", "participations", "proceedings"]) { files.cases = cases }
    if !registers.isDisjoint(with: ["documents", "proceedings", "hearings"]) { files.papers = papers }
    files.activities = activities.filter { registers.contains($0.key) }
    return files
  }
}
