import Testing

@testable import MediationStatistics

@Suite struct CheckRulesTests {
  private func told(_ change: (inout String) -> Void) throws -> [String] {
    var text = CaseSheet([[:], ["案件编码": "ZJ330100520240704000002"]]).text
    change(&text)
    return try readRecords(text).findings.filter { $0.rule.stage == .check }.map { "\($0.rule.id)@\($0.row)" }
  }

  @Test func soundRows() throws { #expect(try told { _ in } == []) }

  @Test func lengths() throws {
    #expect(try told { $0 += "ZJ330100520240704000003,口头协议\n" } == ["row-short@2"])
    #expect(try told { $0.insert(contentsOf: ",多", at: $0.index(before: $0.endIndex)) } == ["row-long@1"])
    #expect(
      try told { $0.insert(contentsOf: ",, ,", at: $0.index(before: $0.endIndex)) } == [], "blank cells behind the last column are nothing")
  }

  @Test func quotes() throws {
    #expect(try told { $0 += "ZJ330100520240704000003,\"口头协议,,,,,,,,,,,,,\n" } == ["unclosed-quote@2"])
  }

  @Test func wordsForTheClerk() {
    #expect(
      CheckRules.all.map(\.id) == [
        "row-short", "row-long", "unclosed-quote", "nul-byte", "row-spans-lines", "number-digits-lost", "formula-without-value",
        "merged-cell",
        "sheet-not-read", "sheet-hidden",
      ])
    #expect(CheckRules.all.allSatisfy { $0.severity == ($0 == CheckRules.hiddenSheet ? .note : .warning) && $0.stage == .check })
  }
}
