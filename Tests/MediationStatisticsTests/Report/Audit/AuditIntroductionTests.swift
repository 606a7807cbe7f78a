import Testing

@testable import MediationStatistics

struct AuditIntroductionTests {
  @Test func contentsAndNames() throws {
    let context = try AuditDesk.context([[:]])
    let sheet = auditIntroduction(
      try AuditDesk.book(["name: 表, title: 题, by: type, columns: received", "name: 文书表, by: paper_kind, columns: papers"], context), context
    )
    #expect(sheet.tables.map(\.caption) == [nil, "目录", "公式中的名称"])
    #expect(sheet.tables[1].words.map { $0[0] } == ["表", "案件"] && sheet.tables[1].words[1][2] == "明细 1 行")
    #expect(sheet.tables[2].words.contains(["社区", "“案件”表的“社区”列", "分组"]) && sheet.tables[2].words.contains { $0[0] == "数据起" })
    #expect(sheet.allWords.contains(context.digest) && sheet.notes.contains { $0.contains("“文书表”没有列出") })
  }
}
