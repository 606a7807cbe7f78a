import Testing

@testable import MediationStatistics

struct SelectionTests {
  private let rows: [PlainRegister.Row] = [
    .init(day: 0), .init(day: 0, color: 1), .init(day: 0, color: 2, shape: 1), .init(day: 0, color: 1, shape: 1),
  ]

  @Test(
    arguments: [
      ([:], [1, 1, 1, 1]), (["color": ["黄"]], [0, 1, 0, 1]), (["color": ["红", "蓝"]], [1, 0, 1, 0]),
      (["color": ["黄", "蓝"], "shape": ["圆"]], [0, 0, 1, 1]), (["color": []], [0, 0, 0, 0]), (["size": ["大"]], [0, 0, 0, 0]),
    ] as [([String: [String]], [UInt8])])
  func takesRowsOfAllNamedMembers(filter: [String: [String]], mask: [UInt8]) {
    let filter = Dictionary(uniqueKeysWithValues: filter.map { (DimensionID($0), $1) })
    #expect(Selection(filter, of: PlainRegister.register(rows)).mask == mask)
  }

  @Test func membersAnswerToIdAndLabel() throws {
    let cases = try CaseDesk.register([[:]]).cases
    #expect(Selection([.organizationKind: ["community"]], of: cases).mask == [1])
    #expect(Selection([.organizationKind: ["社区调委会"]], of: cases).mask == [1])
  }
}
