import Testing

@testable import MediationStatistics

struct LinkRulesTests {
  @Test func nothingBetweenRowsRejects() {
    #expect(LinkRules.all.map(\.id) == ["superseded", "superseded-other-organization", "possible-duplicate", "after-cutoff"])
    for rule in LinkRules.all { #expect(rule.stage == .link && rule.severity < .reject) }
  }
}
