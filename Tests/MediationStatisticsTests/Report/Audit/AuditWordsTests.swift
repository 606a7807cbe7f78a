import Testing

@testable import MediationStatistics

struct AuditWordsTests {
  @Test(
    arguments: [("cases", "案件", "案件编码"), ("participations", "参与", "案件编码"), ("proceedings", "诉讼复议", "案号"), ("unknown", "unknown", "编号")])
  func registers(id: String, sheet: String, key: String) {
    let words = AuditWords.of(id, [])
    #expect(words.sheet == sheet && words.key == key && words.clocks.first?.clock == .accepted)
    #expect(AuditRequest.ownSheets.contains(words.sheet) == (id != "unknown"))
  }

  @Test func quantities() {
    let words = AuditWords.of("cases", [])
    #expect(["parties", "amount", "days", "papers", "other"].map(words.quantity) == ["人数", "协议金额", "办理天数", "文书份数", "other"])
  }
}
