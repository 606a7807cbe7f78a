import CSV
import Testing

@testable import MediationStatistics

@Suite struct ColumnReaderTests {
  private let headers = CaseSheet.headers + ["登记时间", "涉及人数", "证件号", "联系电话", "所属社区", "协办调委会"]

  @Test func everyKindOfColumn() throws {
    let change = [
      "登记时间": "2024-07-04 11:00:00", "涉及人数": "2人", "证件号": "00000019900101123X", "联系电话": "10012345678", "所属社区": "荆山", "协办调委会": "警民联调",
      "调解协议金": "1.5万", "工作室": "邻里帮",
    ]
    for encoding in [TextEncoding.utf8, .gb18030] {
      let records = try readRecords(bytes: [try Transcoder.encode(CaseSheet([change], headers: headers).text, as: encoding)])
      let seeds = try ShippedOffice.seeds()
      #expect(records.told.isEmpty, "\(records.findings.map(\.message))")
      #expect(
        records.moments(.accepted) == [Moment.at(day: 19_905, second: 34_200)]
          && records.moments(.registered) == [Moment.at(day: 19_908, second: 39_600)])
      #expect(records.quantities(.amount) == [1_500_000] && records.quantities(.headCount) == [2])
      #expect(records.streets(.division) == [.ours] && records.coded[.place] == [4])
      guard case .known(let lead) = records.organizations(.organization)[0],
        case .known(let support) = records.organizations(.supporting)[0]
      else {
        Issue.record("unknown")
        continue
      }
      #expect(seeds.organizations.all[Int(lead)].name == "五常街道永福社区人民调解委员会" && seeds.organizations.all[Int(support)].kind == .policeStudio)
      #expect(Array(records.parties(0)) == [contentHash("昌宏丽"), contentHash("楚月洁")] && records.hashes(.clerk) == [contentHash("章思远")])
      #expect(records.hashes(.brief)[0] != 0 && records.hashes(.telephone) == [0], "a telephone is compared as a part of the content alone")
    }
  }

  @Test func unitOfTheHeader() throws {
    var sheet = CaseSheet([["调解协议金": "1.5"], ["调解协议金": "1.5元"], ["调解协议金": "2万"]])
    sheet.headers[14] = "涉及金额\n（万元）"
    #expect(try readRecords(sheet.text).quantities(.amount) == [1_500_000, 150, 2_000_000])
  }

  @Test(
    arguments: [
      ("ＺＪ330100520240704000001", "ZJ330100520240704000001", "code-malformed"),
      (" zj3301005 20240704000001", "ZJ330100520240704000001", "code-malformed"),
      ("ZJ330100520240704000001", "ZJ330100520240704000001", nil),
      ("人调字〔２０２４〕第１号", "人调字〔2024〕第1号", "code-malformed"), ("n/a", nil, "value-blank"), ("无", nil, "value-blank"),
    ] as [(String, String?, String?)])
  func codes(text: String, code: String?, rule: String?) throws {
    let records = try readRecords(CaseSheet([["案件编码": text]]).text)
    #expect(records.code(0) == code && records.findings.map(\.rule.id) == [rule].compactMap { $0 })
  }

  @Test(arguments: [("甲,乙", 2), ("甲，乙、丙；丁", 4), ("甲/乙|丙\n丁", 4), (",,甲,,", 1), ("", 0), ("无", 0), ("甲,无", 1), ("甲,甲", 2)])
  func parties(text: String, count: Int) throws {
    #expect(try readRecords(CaseSheet([["当事人": text]]).text).parties(0).count == count)
  }

  @Test func partiesOnLinesOfWindows() throws {
    let records = try readRecords(CaseSheet([["当事人": "甲某\r\n乙某"]]).text)
    #expect(records.parties(0).count == 2)

  }

  /// A contract may want any of these cells filled.
  @Test(arguments: [("所属社区", FieldID.place), ("当事人", .parties), ("受理人姓名", .clerk)])
  func blankWhereEveryCellShouldBeFilled(header: String, id: FieldID) throws {
    let shipped = try ShippedOffice.contract()
    func contract(filled: Bool) -> Contract {
      let fields = shipped.fields.map { field in
        Contract.Field(
          id: field.id, name: field.name, aliases: field.aliases, type: field.type, required: field.required,
          filled: field.id == id ? filled : field.filled, mask: field.mask)
      }
      return Contract(id: shipped.id, title: shipped.title, holds: shipped.holds, fields: fields)
    }
    let text = CaseSheet([[header: "无"], ["所属社区": "永福"]], headers: headers).text
    #expect(try readRecords(text, contract: contract(filled: true)).told == ["value-blank@0"])
    #expect(try readRecords(text, contract: contract(filled: false)).told.isEmpty)
  }

  /// No table for a member field: its column is silently not read at all.
  @Test func memberFieldWithoutTable() throws {
    let field = Contract.Field(id: FieldID("channel"), name: "来源渠道", aliases: [], type: .member, required: false, filled: true, mask: .none)
    let seeds = try ShippedOffice.seeds()
    #expect(ColumnReader(field, headerUnit: 100, seeds) == nil)
  }
}
