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

  @Test func recognizedByTheirColumns() throws {
    let contracts = try Pipeline(try CaseDesk.plan(), in: try CaseDesk.project()).contracts
    let folder = try ScratchFolder()
    for (name, text, holds) in [
      ("a.csv", CourtDesk.csv([[:]]), Contract.Holds.papers), ("b.csv", CaseDesk.csv([[:]]), .cases), ("c.txt", "民事判决书\n", .papers),
      ("d.docx", "x", .papers), ("e.csv", "甲,乙\n1,2\n", .cases),
    ] {
      let path = try folder.put(name, text)
      #expect(recognize(path, contracts).holds == holds, "\(name)")
    }
    #expect(recognize("/none.csv", contracts).holds == .cases)
    #expect(isThere(folder.path) && !isThere(folder.path + "/none"))
  }
}
