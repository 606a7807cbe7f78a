import Testing

@testable import MediationStatistics

struct ReportContextTests {
  @Test func heads() throws {
    let context = try CaseDesk.context([[:]])
    let columns = try ["received", "received.prev_year", "received.ytd.yoy", "success_rate", "amount"].map {
      try wanted(SheetRequest.Column($0))
    }
    let heads = context.heads(columns)
    #expect(heads.map(\.name) == ["本期", "上年同期", "本年累计同比", "调解成功率", "协议涉及金额\n（万元）"])
    #expect(heads.map(\.group) == ["受理件数（件）", "受理件数（件）", "受理件数（件）", nil, nil])
  }

  @Test func whatIsMissingIsABadConfiguration() throws {
    let context = try CaseDesk.context([[:]])
    let measure = #expect(throws: RunFault.self) { try context.figure("recieved") }
    #expect(measure?.kind == .badConfiguration && measure?.description.contains("是不是“received”") == true)
    let dimension = #expect(throws: RunFault.self) { try context.dimension(DimensionID("mood"), of: "received") }
    #expect(dimension?.description.contains("不能按“mood”分组") == true)
  }

  @Test func theLineTellsWhoWhenAndUpToWhen() throws {
    #expect(try CaseDesk.context([[:]]).periodLine == "填报单位：五常街道司法所　报告期：2024年7月　数据截止：2024年7月8日")
  }

  @Test func aBrokenCheckMakesADraft() throws {
    // One case where the platform counted 318.
    #expect(try CaseDesk.context([[:]]).isDraft)
    #expect(try CaseDesk.context([[:]], "2025-07").isDraft == false)
  }

  @Test(arguments: [("未填", true), ("未识别", true), ("未归属", true), ("unassigned", true), ("其他纠纷", false), ("街道本级", false)])
  func catchAlls(member: String, isOne: Bool) { #expect(isCatchAll(Dimension.Member(member)) == isOne) }
}
