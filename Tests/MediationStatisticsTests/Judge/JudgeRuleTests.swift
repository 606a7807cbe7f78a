import Testing

@testable import MediationStatistics

struct JudgeRuleTests {
  @Test func anOrdinaryCaseBreaksNoRule() throws {
    for rule in judgeRules { #expect(try CaseDesk.message(rule, [:]) == nil) }
  }

  @Test func everyRuleIsListedOnceAndTellsARemedy() {
    #expect(judgeRules.count == 23)
    #expect(Set(allRules.map(\.id)).count == allRules.count)
    for rule in allRules { #expect(!rule.title.isEmpty && !rule.remedy.isEmpty, "\(rule.id)") }
    for rule in judgeRules { #expect(type(of: rule).rule.stage == .judge) }
  }

  @Test func rulesLookAtNoRowsWithoutFault() throws {
    for rule in judgeRules { #expect(try CaseDesk.messages(rule, []).isEmpty) }
  }
}
