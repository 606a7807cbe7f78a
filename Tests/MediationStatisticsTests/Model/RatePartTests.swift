import Testing

@testable import MediationStatistics

struct RatePartTests {
  @Test(
    arguments: [
      (nil, "a.ytd[2024-07;community=永福社区;type=邻里纠纷]"), ([], "a.ytd[2024-07]"), (["community"], "a.ytd[2024-07;community=永福社区]"),
    ] as [([String]?, String)])
  func keysThatStay(kept: [String]?, expected: String) throws {
    let part = RatePart("a", kept: kept.map { $0.map { DimensionID($0) } })
    #expect(part.address(like: try address("r.ytd[2024-07;community=永福社区;type=邻里纠纷]")).description == expected)
  }
}
