import Testing

@testable import MediationStatistics

struct SourceContractsTests {
  static func plan(_ inputs: String) throws -> PipelinePlan {
    try reading(
      "p.yaml",
      "pipeline: p\ntitle: t\ninputs:\n\(inputs)rules: r\nchecks: c\nworkbook: {file: a, sheets: []}\nsummary: {file: b, template: t}\n",
      PipelinePlan.read)
  }

  static let cases = "  - {name: cases, contract: pipelines/contracts/mediation-cases.yaml, path: a}\n"
  static let papers = "contract: pipelines/contracts/court-documents.yaml, path: b, optional: true}\n"

  @Test func severalInputsOfPapers() throws {
    let plan = try Self.plan(Self.cases + "  - {name: papers, " + Self.papers + "  - {name: notices, " + Self.papers)
    let contracts = try SourceContracts.read(plan, in: try CaseDesk.project(), try CaseDesk.seeds())
    #expect(plan.inputs.map { contracts.contract(of: $0).holds } == [.cases, .papers, .papers])
    #expect(contracts.cases.id == "mediation-cases" && contracts.papers.id == "court-documents" && contracts.activities.isEmpty)
  }

  @Test func papersAreOptionalCasesAreNot() throws {
    let (project, seeds) = (try CaseDesk.project(), try CaseDesk.seeds())
    #expect(try SourceContracts.read(try Self.plan(Self.cases), in: project, seeds).papers.fields.isEmpty)
    #expect(throws: RunFault.self) { try SourceContracts.read(try Self.plan("  - {name: papers, " + Self.papers), in: project, seeds) }
    #expect(throws: RunFault.self) {
      try SourceContracts.read(try Self.plan(Self.cases + Self.cases.replacing("name: cases", with: "name: more")), in: project, seeds)
    }
  }

  /// Every ledger has a contract of its own; its files are kept apart.
  @Test func ledgersOfActivities() throws {
    let ledger = "  - {name: prevention, contract: pipelines/contracts/prevention.yaml, path: c, optional: true}\n"
    let (project, seeds) = (try CaseDesk.project(), try CaseDesk.seeds())
    let plan = try Self.plan(Self.cases + ledger)
    let contracts = try SourceContracts.read(plan, in: project, seeds)
    #expect(contracts.activities.map(\.id) == ["prevention"] && contracts.contract(of: plan.inputs[1]).id == "prevention")
    #expect(contracts.all.map(\.holds) == [.cases, .papers, .activities])
    var files = InputFiles()
    files.add(["a"], contracts.cases)
    files.add(["b", "c"], contracts.activities[0])
    #expect(files.cases == ["a"] && files.papers.isEmpty && files.activities == ["prevention": ["b", "c"]] && files.count == 3)
    let twice = faultMessages {
      _ = try SourceContracts.read(
        try Self.plan(Self.cases + ledger + ledger.replacing("name: prevention", with: "name: more")), in: project, seeds)
    }
    #expect(twice.count == 1 && twice[0].contains("须各有一个数据约定"), "\(twice)")
  }

  @Test func filesBehindRegisters() {
    var files = InputFiles()
    (files.cases, files.papers, files.activities) = (["a"], ["b"], ["prevention": ["c"], "visits": ["d"]])
    func told(_ registers: Set<String>) -> [String] {
      let kept = files.behind(registers)
      return kept.cases + kept.papers + kept.activities.values.flatMap { $0 }
    }
    #expect(told(["cases"]) == ["a"] && told(["participations"]) == ["a"] && told(["hearings"]) == ["b"] && told([]) == [])
    #expect(told(["proceedings"]) == ["a", "b"] && told(["visits"]) == ["d"] && told(["documents", "prevention"]) == ["b", "c"])
  }

  @Test func aMemberFieldNeedsATable() throws {
    let office = try SmallOffice()
    try office.put("pipelines/contracts/visits.yaml", LedgerDesk.contract + "\n  - {id: booth, name: 驿站, type: member}\n")
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: [], inputs: [("visits", "visits")]))
    let messages = faultMessages { _ = try office.pipeline("own") }
    #expect(messages == ["数据约定 visits: 字段“booth”没有代码表 — 请在 seeds/members.csv 中列出它的取值"], "\(messages)")
  }

  @Test func recognizedByTheirColumns() throws {
    let contracts = try Pipeline(try CaseDesk.plan(), in: try CaseDesk.project()).contracts
    let folder = try ScratchFolder()
    for (name, text, holds) in [
      ("a.csv", CourtDesk.csv([[:]]), Contract.Holds.papers), ("b.csv", CaseDesk.csv([[:]]), .cases), ("c.txt", "民事判决书\n", .papers),
      ("d.docx", "x", .papers), ("f.csv", "登记日期,社区,排查纠纷次数,预防纠纷件数\n2024-07-01,永福社区,1,2\n", .activities), ("e.csv", "甲,乙\n1,2\n", .cases),
    ] {
      let path = try folder.put(name, text)
      #expect(recognize(path, contracts).holds == holds, "\(name)")
    }
    #expect(recognize("/none.csv", contracts).holds == .cases)
    #expect(isThere(folder.path) && !isThere(folder.path + "/none"))
  }
}
