import Testing

@testable import MediationStatistics

@Suite struct HeaderEchoTests {
  private static let header = ["名", "数", "日", "注"]

  @Test(arguments: [
    (header, HeaderEcho.same), (header + ["", ""], .same), (["名", "数", "日"], .other), (["名", "数", "", ""], .other),
    (header + ["另"], .other),
    (["名"], nil), (["名", "数", "日", "备注"], nil), (["甲", "1", "2024-07-01", ""], nil), ([], nil), (["", "", "", ""], nil),
  ])
  func tells(cells: [String], expected: HeaderEcho?) { #expect(HeaderEcho(cells, of: Self.header) == expected) }

  @Test func aShortHeaderRecursOnlyAsAWhole() {
    #expect(HeaderEcho(["名"], of: ["名"]) == nil && HeaderEcho(["名", "数"], of: ["名", "数"]) == .same)
  }
}
