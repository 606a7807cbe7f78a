import Testing

@testable import MediationStatistics

@Suite struct ReadingRulesTests {
  /// One row for each rule, so that none is there in vain.
  @Test(arguments: [
    ("案件编码", "ZJ33", "code-malformed"), ("案件编码", "", "value-blank"), ("受理时间", "不详", "date-unreadable"),
    ("调解协议金", "若干", "amount-unreadable"), ("涉及人数", "若干", "count-unreadable"),
    ("纠纷类别", "怪事", "member-unknown"), ("调解组织", "某会", "organization-unknown"), ("调解组织", "五常", "organization-ambiguous"),
    ("工作室", "某室", "studio-unknown"),
    ("行政划分", "某街道", "street-unknown"), ("所属社区", "某地", "place-unknown"), ("证件号", "3.3E+17", "identity-damaged"),
    ("证件号", "1", "identity-invalid"), ("联系电话", "1", "telephone-invalid"),
    ("联系电话", "57100000001", "leading-zero-lost"),
  ])
  func oneFindingEach(header: String, value: String, rule: String) throws {
    let headers = CaseSheet.headers + ["涉及人数", "所属社区", "证件号", "联系电话"]
    let records = try readRecords(CaseSheet([[:], [header: value]], headers: headers).text)
    #expect(records.told == ["\(rule)@1"])
    #expect(ReadingRules.all.contains { $0.id == rule } && records.findings[0].field != nil)
  }
}
