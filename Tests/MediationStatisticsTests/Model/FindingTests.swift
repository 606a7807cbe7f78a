import Testing

@testable import MediationStatistics

@Suite struct FindingTests {
  @Test func severitiesInOrder() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .reject, .fatal])
    #expect(Severity.reject >= .reject && Severity.warning < .reject && !(Severity.fatal < .note))
    #expect(Severity.allCases.map(\.name) == ["提示", "警告", "退回", "严重"])
  }

  /// A message without a remedy leaves the clerk alone (DESIGN §7).
  @Test func everyRuleSaysHowToMend() {
    #expect(Set(allRules.map(\.id)).count == allRules.count)
    for rule in allRules {
      #expect(!rule.title.isEmpty && rule.remedy.count >= 4, "\(rule.id)")
      #expect(rule.id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }, "\(rule.id)")
    }
  }

  @Test func parts() {
    let rule = Rule("some-rule", .warning, .check, title: "题", remedy: "改")
    let finding = Finding(rule, row: 3, field: .amount, "看到的")
    #expect(finding.rule == rule && finding.row == 3 && finding.field == .amount && finding.message == "看到的")
  }
}
