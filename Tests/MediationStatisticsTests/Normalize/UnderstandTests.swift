import Testing

@testable import MediationStatistics

@Suite struct UnderstandTests {
  private func field(_ id: FieldID) throws -> Contract.Field { try #require(try ShippedOffice.contract().field(id)) }

  @Test(
    arguments: [("调解成功", "调解成功", nil), (" 成功 ", "调解成功", nil), ("", "未填", "value-blank"), ("调解成工", "未识别", "member-unknown")]
      as [(String, String, String?)])
  func members(text: String, member: String, rule: String?) throws {
    let table = try #require(try ShippedOffice.seeds().memberTables[.result])
    let reading = understandMember(text, table, try field(.result))
    #expect(table.dimension.members[Int(reading.value)].label == member && reading.issue?.rule.id == rule)
  }

  @Test func blankWhereNothingIsExpected() throws {
    let table = try #require(try ShippedOffice.seeds().memberTables[.performance])
    #expect(understandMember("", table, try field(.performance)).issue == nil)
  }

  @Test func organizations() throws {
    let organizations = try ShippedOffice.seeds().organizations
    func rule(_ text: String, isStudio: Bool = false) -> String? {
      understandOrganization(text, organizations, isStudio: isStudio).issue?.rule.id
    }
    #expect(understandOrganization("五常街道调委会", organizations, isStudio: false).value == .known(0))
    #expect(understandOrganization("", organizations, isStudio: false).value == .blank)
    #expect(understandOrganization("仓前街道调委会", organizations, isStudio: false).value == .foreign)
    #expect(
      rule("五常") == "organization-ambiguous" && rule("某调委会") == "organization-unknown" && rule("某工作室", isStudio: true) == "studio-unknown")
  }

  @Test func placesAndStreets() throws {
    let (places, field) = (try ShippedOffice.seeds().places, try field(.place))
    func place(_ text: String) -> Reading<UInt16> { understandPlace(text, places, field) }
    #expect(place("永福").value == 8 && place("").value == 16 && place("某地").value == 17)
    #expect(place("某地").issue?.rule.id == "place-unknown" && place("无").issue == nil)
    #expect(understandStreet("某街道", places).issue?.rule.id == "street-unknown" && understandStreet("", places).issue == nil)
  }

  /// Blanks between the letters, as old forms have them.
  @Test func nothingWithBlanksInside() throws {
    let seeds = try ShippedOffice.seeds()
    for text in ["不　涉及", "不 涉 及", " 无 ", "— —"] {
      #expect(understandMoment(text, try field(.confirmedOn)).issue == nil, "\(text)")
      let place = understandPlace(text, seeds.places, try field(.place))
      #expect(place.issue == nil && Int(place.value) == seeds.places.communities.count, "\(text)")
    }
  }

  @Test func moments() throws {
    let (accepted, confirmedOn) = (try field(.accepted), try field(.confirmedOn))
    #expect(understandMoment(" ２０２４-０７-０１ ", accepted).value == Moment.at(day: 19_905))
    #expect(understandMoment("=\"20240701\"", accepted).value == Moment.at(day: 19_905))
    #expect(understandMoment("", accepted).issue?.rule.id == "value-blank" && understandMoment("", confirmedOn).issue == nil)
    let unreadable = understandMoment("七月一日", accepted)
    #expect(unreadable.value == Moment.absent && unreadable.issue?.rule.id == "date-unreadable")
  }

  @Test func amounts() {
    #expect(understandMoney("１，２００ 元", headerUnit: 1_000_000).value == 120_000)
    #expect(understandMoney("无", headerUnit: 100).value == Register.absentQuantity && understandMoney("无", headerUnit: 100).issue == nil)
    #expect(understandMoney("约500", headerUnit: 100).issue?.rule.id == "amount-unreadable")
  }

  @Test(
    arguments: [
      ("2", 2), (" ２人", 2), ("2.0", 2), ("3.0人", 3), ("0", 0), ("", Register.absentQuantity), ("无", Register.absentQuantity),
      ("999999999", 999_999_999),
    ] as [(String, Int64)])
  func counts(text: String, count: Int64) {
    #expect(understandCount(text).value == count && understandCount(text).issue == nil)
  }

  @Test(arguments: ["人", ".0", "-1", "2.5", "两人", "1000000000", "2人人", "1,000"])
  func badCounts(text: String) {
    #expect(understandCount(text).value == Register.absentQuantity && understandCount(text).issue?.rule.id == "count-unreadable")
  }

  @Test func identities() {
    // Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 over 00000019900101123: 2+9·6+9·3+1·10+1·8+1·8+2·4+3·2 = 123, 123 mod 11 = 2, so X.
    #expect(understandIdentity("00000019900101123X")?.rule.id == nil)
    #expect(understandIdentity(" 00000019900101123ｘ")?.rule.id == nil && understandIdentity("")?.rule.id == nil)
    #expect(understandIdentity("000000199001011231")?.rule.id == "identity-invalid")
    #expect(understandIdentity("3.30110199001011E+17")?.rule.id == "identity-damaged")
  }

  @Test(arguments: ["", "10012345678", "100-1234-5678", "(0571)88000000", "1000000", "０５７１－８８００００００"])
  func telephones(text: String) { #expect(understandTelephone(text) == nil) }

  @Test(arguments: ["100123", "1001234567890", "电话", "10012345678,10087654321", "+8610012345678", "1001234567x"])
  func badTelephones(text: String) { #expect(understandTelephone(text)?.rule.id == "telephone-invalid") }

  @Test(arguments: [
    ("张三", "张*"), ("张三,李", "张*,李"), ("10012345678", "100****5678"), ("调解成工", "调解成工"), ("abc", "abc"),
    ("某某社区某某某某某某某某某某", "某*"), ("调解某某某某某某某某某某某某某某某某某某某某某某某某某", "调解某某某某某某某某某某某某某某某某某某某某某某…"), ("", ""),
  ])
  func valuesInMessages(text: String, message: String) { #expect(shown(text) == message) }

  @Test(arguments: ["昌宏丽,楚月洁", "阿卜杜拉·买买提", "昌宏丽、楚月洁"])
  func listsOfNamesInMessages(text: String) {
    #expect(shown(text) != text)

  }
}
