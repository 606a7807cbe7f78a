import Testing

@testable import MediationStatistics

struct AuditRowSheetTests {
  private func sheets(_ tables: [String], papers: [CaseLine] = []) throws -> [AuditRowSheet] {
    try AuditDesk.book(tables, try AuditDesk.context([[:]], papers: papers)).rowSheets
  }

  @Test func theColumnsOfCases() throws {
    let sheet = try wanted(try sheets(["name: 表, by: type, columns: received"]).first)
    #expect(sheet.words.sheet == "案件" && sheet.rows == [0])
    #expect(
      sheet.columns.map(\.head) == [
        "案件编码", "受理日期", "办结日期", "登记日期", "社区", "纠纷类型", "组织类别", "调解组织", "案件来源", "调解结果", "协议形式", "难度级别", "履行情况", "司法确认", "纠纷发生地",
        "单独或共同", "协议金额（元）", "办理天数", "人数", "出处",
      ])
    #expect(sheet.name(.member(.community)) == "社区" && sheet.name(.quantity("amount")) == "协议金额" && sheet.name(.day(.concluded)) == "办结日期")
    #expect(sheet.name(.day(.heard)) == nil && sheet.firstDayName == "数据起")
  }

  /// 参与 repeats cases: only what the tables ask for, under names of its own.
  @Test func participationsAreBrief() throws {
    let sheet = try wanted(try sheets(["name: 表, by: organization, columns: [received, participations_joint]"]).last)
    #expect(sheet.columns.map(\.head) == ["案件编码", "受理日期", "办结日期", "登记日期", "调解组织", "单独或共同", "出处"])
    #expect(sheet.name(.member(.organization)) == "参与_调解组织" && sheet.name(.member(.community)) == nil && sheet.lastDayName == "参与_数据止")
  }

  /// All clocks of a paper are the day received: one column.
  @Test func clocksThatShareTheirDays() throws {
    let sheets = try sheets(["name: 表, by: paper_kind, columns: papers", "name: 二, by: stage, columns: concluded_all"], papers: [[:]])
    #expect(sheets.map(\.words.sheet) == ["文书", "诉讼复议"])
    #expect(sheets[0].name(.day(.accepted)) == "文书_收到日期" && sheets[0].name(.day(.concluded)) == "文书_收到日期")
    #expect(sheets[1].columns.prefix(4).map(\.name) == ["诉讼复议_案号", "诉讼复议_收案日期", "诉讼复议_审结日期", "诉讼复议_首次开庭日期"])
    #expect(sheets[1].name(.day(.registered)) == "诉讼复议_收案日期")
  }
}
