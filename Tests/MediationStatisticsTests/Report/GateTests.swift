import Testing

@testable import MediationStatistics

struct GateTests {
  /// A broken 强制性 relation is fatal, a 核实性 one a warning (DECISIONS 4).
  @Test(arguments: [(Gate.fatal, 1, 0), (.reject, 1, 1), (.warning, 2, 1), (.never, 0, 0)])
  func levels(gate: Gate, checks: Int, findings: Int) throws {
    let lines: [CaseLine] = [["涉及人数": "1", "当事人": "赵甲"], ["行政划分": "仓前街道", "调解组织": ""]]
    let results = try CaseDesk.results(try CaseDesk.register(lines), "2024-07")
    let broken = results.checks.filter { !$0.holds && $0.rule.id != "control-totals" }
    #expect(Set(broken.map(\.rule.id)) == ["parties-limit"])
    let breaches = gate.breaches(results)
    #expect(breaches.contains { $0.contains("受理＝平台月度计数") } == (checks > 0))
    #expect(breaches.contains { $0.contains("当事人数≥2×受理") } == (checks > 1))
    #expect(gate.breaches(results.registers).count == findings)
  }

  @Test func reasonsShowNumbersAndDifference() throws {
    let results = try CaseDesk.results(try CaseDesk.register([[:]]), "2024-07")
    #expect(Gate.fatal.breaches(results).contains("勾稽不符：受理＝平台月度计数（2024年7月）：1 = 318，差额 -317"))
    #expect(Gate.fatal.breaches(results.registers).isEmpty)
  }

  /// A 强制性 relation of a form is fatal and forbids the return, a 核实性 one is a warning.
  @Test(arguments: [("mandatory", [Gate.fatal, .reject, .warning]), ("explain", [.warning])])
  func relationsOfForms(level: String, gates: [Gate]) throws {
    let filled = try FormDesk.table([(.body, "永福", [3, 2])], checks: "[{code: 甲, formula: 1 = 2 + 2, level: \(level)}]")
    let results = try FormBook.context([filled], [], "2030-01").results
    #expect(results.forbidsReturn == (level == "mandatory"))
    for gate in Gate.allCases {
      #expect(gate.breaches(results) == (gates.contains(gate) ? ["审核关系不符：试表，甲（1 = 2 + 2），永福：3 = 2 + 2，差额 -1"] : []))
    }
  }

  @Test func soundRunsPass() throws {
    let results = try CaseDesk.results(try CaseDesk.register([[:]]), "2030-01")
    for gate in Gate.allCases { #expect(gate.breaches(results).isEmpty) }
  }
}
