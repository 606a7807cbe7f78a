import Testing

@testable import MediationStatistics

struct ClerkIsPartyTests {
  @Test(arguments: [
    ("柴静姝", "赵甲,柴静姝", true), (" 柴静姝 ", "柴静姝、钱乙", true), ("柴静姝", "赵甲,钱乙", false), ("", "赵甲,", false), ("无", "无,赵甲", false),
    ("柴静", "柴静姝,钱乙", false),
  ])
  func comparesWholeNames(clerk: String, parties: String, isFound: Bool) throws {
    let message = try CaseDesk.message(ClerkIsParty(), ["受理人姓名": clerk, "当事人": parties])
    #expect((message != nil) == isFound)
    #expect(message?.contains("柴") != true)
  }
}
