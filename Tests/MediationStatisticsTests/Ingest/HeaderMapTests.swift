import Testing

@testable import MediationStatistics

@Suite struct HeaderMapTests {
  @Test(
    arguments: [
      ("受理时间", "受理时间", nil), (" 受理\n时间 ", "受理时间", nil), ("涉及金额（万元）", "涉及金额", "万元"), ("涉及金额\n(元)", "涉及金额", "元"), ("金额【万元】", "金额", "万元"),
      ("金额(万 元)", "金额", "万元"),
      ("案件编码(必填)", "案件编码", nil), ("(元)", "(元)", "元"), ("", "", nil), ("金额)", "金额", nil), ("ＡＢ", "ab", nil), ("金额(元)(含税)", "金额", "元"),
      ("金额（（万元））", "金额", "万元"),
    ] as [(String, String, String?)])
  func cells(text: String, key: String, unit: String?) {
    let cell = HeaderCell(text)
    #expect(cell.key == key && cell.unit == unit)
  }

  /// Ten thousand times too little, and nobody is told.
  @Test(arguments: ["调解协议金（单位：万元）", "调解协议金（人民币万元）", "调解协议金（万）", "调解协议金（万元", "调解协议金（万元，人民币）"])
  func unitsInLongerRemarks(header: String) throws {
    let headers = CaseSheet.headers.map { $0 == "调解协议金" ? header : $0 }
    var sheet = CaseSheet([["调解协议金": "2"]])
    sheet.headers = headers
    sheet.rows[0][14] = "2"
    let amounts = try readRecords(sheet.text).quantities(.amount)
    #expect(amounts == [2_000_000])
  }

  @Test func requiredNames() throws {
    let map = HeaderMap(try ShippedOffice.contract())
    #expect(map.requiredCount(["案件编号", "案件编码", "受理日期", "协议类型", "说明"]) == 2)
    let fields = ["受理日期（必填）", "说明", "受理日期" + String(repeating: " ", count: 100)].map(map.field)
    #expect(fields == [.accepted, nil, nil])
  }

  @Test func nameGoesBeforeAlias() throws {
    let map = HeaderMap(try ShippedOffice.contract())
    let matches = map.matches(["受理日期", "受理时间", "受理时间", "涉及金额(万元)", "没有的列", "案件编马", ""])
    #expect(matches.map(\.field) == [nil, .accepted, nil, .amount, nil, nil, nil])
    #expect(matches[3].unit == "万元" && matches[5].suggestion == "案件编码" && matches[6].suggestion == nil)
    #expect(map.score(["受理日期", "受理时间", "涉及金额(万元)", "没有的列"]) == 2)
  }

  /// What `check` advises: 给它加别名.
  @Test func aliasesMayHaveRemarks() {
    let field = Contract.Field(id: .amount, name: "金额", aliases: ["涉案标的（元）"], type: .money, required: false, filled: false, mask: .none)
    let map = HeaderMap(Contract(id: "c", title: "清单", holds: .cases, fields: [field]))
    #expect(map.matches(["涉案标的（元）"])[0].field == .amount)

  }
}
