import Testing

@testable import MediationStatistics

struct ReconcileTests {
  /// The shipped relations hold for any drawn office whose results and agreements fit, the platform's own counts aside.
  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func theShippedRelationsHold(seed: UInt64) throws {
    let register = try CaseDesk.register(DrawnCase.list(40, seed: seed).map(\.line), cutoff: "2026-01-01")
    for period in ["2024-06", "2024"] {
      let checks = try CaseDesk.results(register, period).checks
      #expect(checks.filter { !$0.holds && $0.rule.id != "control-totals" }.map { "\($0.rule.id) \($0.period): \($0.numbers)" } == [])
      #expect(Set(checks.map(\.rule.id)).count == 18)
    }
  }

  @Test func theFigurePipelineTellsWhatIsWrong() throws {
    let register = try CaseDesk.register([["协议类型": "无"], ["协议履行情况": "已履行"]])
    let broken = try CaseDesk.results(register, "2024-07").checks.filter { !$0.holds }
    #expect(Set(broken.map(\.rule.id)) == ["agreement-parts", "control-totals"])
    #expect(broken.first { $0.rule.id == "agreement-parts" }?.numbers == "2 = 1 + 0")
  }
}
