import Testing

@testable import MediationStatistics

struct SourceContractsTests {
  private func plan(_ inputs: String) throws -> PipelinePlan {
    try reading(
      "p.yaml",
      "pipeline: p\ntitle: t\ninputs:\n\(inputs)rules: r\nchecks: c\nworkbook: {file: a, sheets: []}\nsummary: {file: b, template: t}\n",
      PipelinePlan.read)
  }

  private let cases = "  - {name: cases, contract: pipelines/contracts/mediation-cases.yaml, path: a}\n"
  private let papers = "contract: pipelines/contracts/court-documents.yaml, path: b, optional: true}\n"

  @Test func severalInputsOfPapers() throws {
    let plan = try plan(cases + "  - {name: papers, " + papers + "  - {name: notices, " + papers)
    let contracts = try SourceContracts.read(plan, in: try CaseDesk.project(), try CaseDesk.seeds())
    #expect(plan.inputs.map(contracts.holds) == [.cases, .papers, .papers])
    #expect(contracts.contract(.cases).id == "mediation-cases" && contracts.contract(.papers).id == "court-documents")
  }

  @Test func papersAreOptionalCasesAreNot() throws {
    let (project, seeds) = (try CaseDesk.project(), try CaseDesk.seeds())
    #expect(try SourceContracts.read(try plan(cases), in: project, seeds).papers.fields.isEmpty)
    #expect(throws: RunFault.self) { try SourceContracts.read(try plan("  - {name: papers, " + papers), in: project, seeds) }
    #expect(throws: RunFault.self) {
      try SourceContracts.read(try plan(cases + cases.replacing("name: cases", with: "name: more")), in: project, seeds)
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
      #expect(recognize(path, contracts) == holds, "\(name)")
    }
    #expect(recognize("/none.csv", contracts) == .cases)
    #expect(isThere(folder.path) && !isThere(folder.path + "/none"))
  }
}
