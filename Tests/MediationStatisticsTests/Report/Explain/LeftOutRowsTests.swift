import Testing

@testable import MediationStatistics

struct LeftOutRowsTests {
  private static let code = CaseDesk.code(1)
  private static let lines: [CaseLine] = [
    ["案件编码": code, "调解结果": "调解中", "调解时间": ""], ["案件编码": code], ["案件编码": CaseDesk.code(2), "行政划分": "仓前街道", "调解组织": ""],
    ["案件编码": "", "受理时间": "", "调解时间": ""],
  ]

  private func leftOut(_ text: String) throws -> [[String]] {
    let registers = try CaseDesk.alone(try CaseDesk.register(Self.lines))
    let store = try CaseDesk.store(registers.cases)
    return LeftOutRows(registers, like: store, try CaseDesk.seeds()).parts(of: try address(text)).flatMap(\.lines)
  }

  @Test func withTheReason() throws {
    let found = try leftOut("received[2024-07]").map { Array($0.suffix(2)) }
    #expect(found.count == 2 && found[0] == ["清单.csv:2", "被替代：现行版本在 清单.csv:3"], "\(found)")
    #expect(found[1][0] == "清单.csv:4" && found[1][1].hasPrefix("退回 other-street（"), "\(found)")
  }

  @Test(arguments: [
    ("successful[2024-07]", ["清单.csv:4"]), ("pending[2024-07]", ["清单.csv:2"]), ("received[2024-08]", []),
    ("received[2024-07;community=永福社区]", ["清单.csv:2"]), ("success_rate[2024-07]", ["清单.csv:4", "清单.csv:2", "清单.csv:4"]),
    ("participations[2024-07]", ["清单.csv:2", "清单.csv:4"]), ("closing_pending[2024-07]", ["清单.csv:2"]),
  ])
  func onlyWhatWouldHaveCounted(text: String, places: [String]) throws {
    #expect(try leftOut(text).map { $0[$0.count - 2] } == places)
  }
}
