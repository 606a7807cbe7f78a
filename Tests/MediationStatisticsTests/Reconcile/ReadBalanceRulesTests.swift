import Testing

@testable import MediationStatistics

struct ReadBalanceRulesTests {
  private func read(_ lines: String) throws -> [BalanceRule] {
    let folder = try OutputFolder()
    try folder.write("checks.yaml", "checks:\n" + lines)
    return try readBalanceRules([folder.file("checks.yaml")], try CaseDesk.seeds().measures)
  }

  @Test func levelsAndScopesHaveDefaults() throws {
    let rules = try read(
      "  - {id: a, name: 甲, formula: received = received}\n  - {id: b, name: 乙, formula: \"parties >= 2 * received\", level: explain, over: [ytd, months]}\n"
    )
    #expect(
      rules.map(\.id) == ["a", "b"] && rules.map(\.level) == [.mandatory, .explain] && rules.map(\.scopes) == [[.period], [.ytd, .months]])
  }

  @Test(arguments: [
    ("{name: 甲, formula: received = received}", "缺少“id”"), ("{id: a, name: 甲}", "缺少“formula”"),
    ("{id: a, name: 甲, formula: received <> 3}", "第 10 个字符"),
    ("{id: a, name: 甲, formula: recieved = 3}", "是不是“received”"),
    ("{id: a, name: 甲, formula: 3 = sum(recieved by month)}", "是不是“received”"),
    ("{id: a, name: 甲, formula: received = 3, level: soft}", "mandatory"),
    ("{id: a, name: 甲, formula: received = 3, over: [weeks]}", "period、ytd 或 months"),
    ("{id: a, name: 甲, formula: received = 3, ovr: [period]}", "是不是“over”"),
  ])
  func faultsComeWithTheirLine(entry: String, part: String) throws {
    let fault = #expect(throws: RunFault.self) { try read("  - {id: ok, name: 好, formula: received = received}\n  - \(entry)\n") }
    #expect(fault?.kind == .badConfiguration)
    #expect(fault?.messages.contains { $0.contains(part) && $0.contains("checks.yaml:3:") } == true)
  }

  @Test func doubleNamesAreRefused() throws {
    #expect(throws: RunFault.self) {
      try read("  - {id: a, name: 甲, formula: received = 1}\n  - {id: a, name: 乙, formula: received = 2}\n")
    }

  }
}
