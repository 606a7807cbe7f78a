import Testing

@testable import MediationStatistics

struct ExtraOutputTests {
  @Test func thePlanHasToDescribeIt() throws {
    try ExtraOutput.open.require(in: try CaseDesk.plan())
    let text =
      "pipeline: p\ntitle: t\ninputs: [{name: cases, contract: c.yaml, path: i}]\nrules: r.yaml\nchecks: k.yaml\nworkbook: {file: w.xlsx, sheets: [{kind: cover, name: 封面}]}\nsummary: {file: s.txt, template: t.mustache}\n"
    let plan = try reading("p.yaml", text) { try PipelinePlan.read($0) }
    #expect(plan.open == nil)
    let fault = #expect(throws: RunFault.self) { try ExtraOutput.open.require(in: plan) }
    #expect(fault?.kind == .badConfiguration && fault?.description.contains("没有“open”一节") == true)
  }
}
