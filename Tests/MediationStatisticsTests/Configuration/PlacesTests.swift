import Testing

@testable import MediationStatistics

@Suite struct PlacesTests {
  @Test(arguments: [
    ("永福社区", "永福社区"), ("永福", "永福社区"), ("五常街道永福社区", "永福社区"), ("余杭区五常街道永福社区居民委员会", "永福社区"), ("永福居委会", "永福社区"), ("永福村", "永福社区"),
    ("顾家桥村", "顾家桥社区"), ("五常社区", "五常社区"), ("五常居委会", "五常社区"), ("荆丰", "荆丰社区"), ("荆山", "荆山社区"), ("文一社区", "文一社区"), ("西溪风情", "西溪风情社区"),
    ("云 创 社区", "云创社区"),
  ])
  func communities(text: String, name: String) throws {
    let places = try ShippedOffice.seeds().places
    #expect(places.community(text).map { places.communities[$0].name } == name)
  }

  @Test(arguments: ["", "五常", "五常街道", "西溪", "文一西路", "社区", "村", "居委会", "仓前街道永福", "永福永福"])
  func noCommunity(text: String) throws { #expect(try ShippedOffice.seeds().places.community(text) == nil) }

  @Test(arguments: [
    ("五常街道", Places.Street.ours), ("五常", .ours), ("浙江省杭州市余杭区五常街道", .ours), ("余杭区五常街道办事处", .ours), ("仓前街道", .other), ("余杭区仓前街道", .other),
    ("余杭街道", .other), ("", .blank),
    ("无", .blank), ("余杭区", .unknown), ("蒋村街道", .unknown), ("ｘ", .unknown),
  ])
  func streets(text: String, street: Places.Street) throws { #expect(try ShippedOffice.seeds().places.street(text) == street) }

  @Test func otherStreetInFront() throws {
    let places = try ShippedOffice.seeds().places
    #expect(places.otherStreet(startOf: "良渚街道某村调委会") == "良渚街道")
    #expect(places.otherStreet(startOf: "五常街道调委会") == nil && places.otherStreet(startOf: "") == nil)
    #expect(places.withoutStreet("五常街道") == "五常街道" && places.withoutStreet("五常街道甲") == "甲")
    #expect(places.withoutDistrict("余杭区") == "余杭区" && places.withoutDistrict("浙江省杭州市余杭区甲") == "甲")
  }

  @Test func suggestion() throws {
    #expect(try ShippedOffice.seeds().places.suggestion(for: "五常街道西溪风清社区") == "西溪风情社区")
  }
}
