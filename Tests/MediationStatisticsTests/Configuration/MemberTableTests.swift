import Testing

@testable import MediationStatistics

@Suite struct MemberTableTests {
  private let table = MemberTable(
    .confirmed, name: "司法确认", members: ["是", "否"], spellings: [("已确认", "是"), ("无", "否"), ("ＹＥＳ", "是"), ("某", "没有的成员")])

  @Test(
    arguments: [
      ("是", 0), (" 是 ", 0), ("否", 1), ("无", 1), ("已 确认", 0), ("yes", 0), ("", 2), ("\u{3000}", 2), ("不涉及", 2), ("-", 2), ("不　涉及", 2),
    ]
      as [(String, UInt16)])
  func known(text: String, code: UInt16) { #expect(table.code(of: text) == code) }

  @Test(arguments: ["某", "也许", "未填", "未识别", "是是"])
  func unknown(text: String) { #expect(table.code(of: text) == nil) }

  @Test func blankAndUnknownStandLast() {
    #expect(table.dimension.members.map(\.label) == ["是", "否", "未填", "未识别"])
    #expect(table.blankCode == 2 && table.unknownCode == 3)
  }

  @Test func suggestionIsTheMemberOfTheNearestSpelling() throws {
    let types = try #require(try ShippedOffice.seeds().memberTables[.type])
    #expect(types.suggestion(for: "邻理纠纷") == "邻里纠纷")
    #expect(types.suggestion(for: "物业管理纠份") == "物业纠纷")
    #expect(types.suggestion(for: "完全不相干的一段文字") == nil)
  }

  @Test func nothingInCommonIsNoSuggestion() {
    #expect(table.suggestion(for: "有") == nil)

  }

  /// The shipped spellings read as the vocabulary of mediation.md §2 says.
  @Test(arguments: [
    (DimensionID.source, "当事人申请 (线上)", "依申请"), (.type, "楼上漏水", "邻里纠纷"), (.type, "其他劳动争议纠纷", "劳动争议纠纷"), (.agreement, "不涉及", "无协议"),
    (DimensionID("death"), "无", "否"),
    (.confirmed, "无", "否"), (.result, "调解终止", "终止"), (.result, "不涉及", "未填"), (.difficulty, "疑难", "疑难复杂"),
  ])
  func shipped(dimension: DimensionID, text: String, member: String) throws {
    let table = try #require(try ShippedOffice.seeds().memberTables[dimension])
    let code = try #require(table.code(of: text))
    #expect(table.dimension.members[Int(code)].label == member)
  }
}
