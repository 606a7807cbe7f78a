/// The contracts of a pipeline's inputs. Several inputs may hold papers (ledgers here, texts there), under one contract.
package struct SourceContracts: Sendable {
  package let cases: Contract
  /// Without fields when the pipeline reads no papers.
  package let papers: Contract
  private let holds: [String: Contract.Holds]

  static func read(_ plan: PipelinePlan, in project: Project, _ seeds: Seeds) throws(RunFault) -> SourceContracts {
    var contracts: [(input: PipelinePlan.Input, contract: Contract)] = []
    for input in plan.inputs {
      let contract = try Contract.read(project.path(input.contract))
      try contract.refuseUntabledMembers(seeds)
      contracts.append((input, contract))
    }
    let cases = contracts.filter { $0.contract.holds == .cases }
    let papers = contracts.filter { $0.contract.holds == .papers }
    guard cases.count == 1 else {
      throw RunFault(.badConfiguration, "\(plan.path): 须有且只有一个案件清单输入（数据约定 holds: cases），现有 \(cases.count) 个")
    }
    guard Set(papers.map(\.input.contract)).count <= 1 else {
      throw RunFault(.badConfiguration, "\(plan.path): 各文书输入（holds: papers）须用同一个数据约定")
    }
    return SourceContracts(
      cases: cases[0].contract, papers: papers.first?.contract ?? Contract(id: "papers", title: "涉诉文书", holds: .papers, fields: []),
      holds: Dictionary(contracts.map { ($0.input.name, $0.contract.holds) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What the files of an input are.
  package func holds(_ input: PipelinePlan.Input) -> Contract.Holds { holds[input.name] ?? .cases }

  package func contract(_ holds: Contract.Holds) -> Contract { holds == .cases ? cases : papers }
}

/// The files that a run reads.
package struct InputFiles: Sendable {
  package var cases: [String] = []
  package var papers: [String] = []

  package init() {}

  package var count: Int { cases.count + papers.count }

  package mutating func add(_ paths: [String], _ holds: Contract.Holds) {
    switch holds {
    case .cases: cases += paths
    case .papers: papers += paths
    }
  }
}
