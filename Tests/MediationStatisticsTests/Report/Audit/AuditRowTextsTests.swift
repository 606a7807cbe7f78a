import Testing

@testable import MediationStatistics

struct AuditRowTextsTests {
  private static let papers: [CaseLine] = [
    ["案号": "（2024）浙8601行初1号", "文书种类": "传票", "处理结果": "", "收到日期": "2024-07-02", "开庭时间": "2024-07-20 09:00", "是否开庭": "是"],
    ["案号": "（2024）浙8601行初1号", "收到日期": "2024-07-29", "处理结果": "撤销"],
  ]

  @Test(
    arguments: [
      ("cases", CaseDesk.code(1), "清单.csv:2"), ("participations", CaseDesk.code(1), "清单.csv:2"),
      ("documents", "（2024）浙8601行初1号", "登记簿.csv:2"), ("proceedings", "（2024）浙8601行初1号", "登记簿.csv:2；登记簿.csv:3"),
      ("hearings", "（2024）浙8601行初1号", "登记簿.csv:2"), ("others", "（无编号）", ""),
    ])
  func eachRegister(register: String, key: String, place: String) throws {
    let texts = AuditRowTexts(try AuditDesk.context([[:]], papers: Self.papers).results.registers)
    #expect(texts.key(0, of: register) == key && texts.place(0, of: register) == place)
  }

  /// People type names and telephones into any column.
  @Test(arguments: [("张三李四", "（无编号）"), ("10012345678", "1*"), ("", "（无编号）")])
  func codesThatAreNone(written: String, shown: String) throws {
    let texts = AuditRowTexts(try AuditDesk.context([["案件编码": written]]).results.registers)
    #expect(texts.key(0, of: "cases") == shown)
  }
}
