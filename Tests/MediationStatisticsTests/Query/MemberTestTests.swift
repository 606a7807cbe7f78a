import Testing

@testable import MediationStatistics

struct MemberTestTests {
  private let colors = Dimension(DimensionID("color"), name: "颜色", members: ["红色", "黄色", "深红色", "未填"].map { Dimension.Member($0) })

  private func taken(_ text: String) throws -> [UInt8] {
    guard case .comparison(let comparison) = try FilterParser.parse(text) else { throw Missing() }
    return try MemberTest(comparison, colors).taken
  }

  @Test(
    arguments: [
      ("a=红色", [1, 0, 0, 0]), ("a!=红色", [0, 1, 1, 1]), ("a in 红色,未填", [1, 0, 0, 1]), ("a not in 红色,未填", [0, 1, 1, 0]),
      ("a~红", [1, 0, 1, 0]),
      ("a!~红", [0, 1, 0, 1]), ("a=“ 红 色 ”", [1, 0, 0, 0]),
    ] as [(String, [UInt8])])
  func tables(text: String, expected: [UInt8]) throws {
    #expect(try taken(text) == expected)
  }

  @Test(arguments: [
    ("a>红色", "“颜色”不能比大小"), ("a=绿色", "“颜色”没有成员“绿色”，是不是“红色”？"), ("a=深", "“颜色”没有成员“深”，是不是“深红色”？"), ("a~蓝", "“颜色”没有包含“蓝”的成员"),
  ])
  func faults(text: String, message: String) {
    #expect { try taken(text) } throws: { ($0 as? FilterFault)?.message == message }
  }
}
