import Testing

@testable import MediationStatistics

@Suite struct OrganizationsTests {
  @Test(arguments: [
    ("五常街道人民调解委员会", "五常街道人民调解委员会"), ("街道调委会", "五常街道人民调解委员会"), ("五常街道", "五常街道人民调解委员会"), ("五常街道调解委员会", "五常街道人民调解委员会"),
    ("浙江省杭州市余杭区五常街道人民调解委员会", "五常街道人民调解委员会"), ("五常街道永福社区人民调解委员会", "五常街道永福社区人民调解委员会"),
    ("永福社区调委会", "五常街道永福社区人民调解委员会"), ("永福", "五常街道永福社区人民调解委员会"), ("永福社区居委会人民调解委员会", "五常街道永福社区人民调解委员会"),
    ("五常社区人民调解委员会", "五常街道五常社区人民调解委员会"), ("五常街道五常社区人民调解委员会", "五常街道五常社区人民调解委员会"), ("顾家桥村调委会", "五常街道顾家桥社区人民调解委员会"),
    ("西溪风情社区人民调解室", "五常街道西溪风情社区人民调解委员会"), ("警民联调", "五常街道警民联调工作室"), ("「邻里帮」调解室", "「邻里帮」调解室"), (" 老舅妈工作室 ", "老舅妈调解工作室"),
  ])
  func known(text: String, name: String) throws {
    let organizations = try ShippedOffice.seeds().organizations
    guard case .known(let unit) = organizations.resolve(text) else {
      Issue.record("\(text): \(organizations.resolve(text))")
      return
    }
    #expect(organizations.all[unit].name == name)
  }

  @Test(arguments: [
    ("", Organizations.Resolution.blank), ("无", .blank), ("五常", .ambiguous), ("五常人民调解委员会", .ambiguous), ("仓前街道人民调解委员会", .foreign("仓前街道")),
    ("杭州市余杭区余杭街道某社区调委会", .foreign("余杭街道")), ("瓶窑镇人民调解委员会", .foreign("瓶窑镇")), ("人民调解委员会", .unknown), ("文一西路社区人民调解委员会", .unknown),
    ("某某", .unknown), ("五常街道'海汇社区人民调解委员会", .unknown), ("五常街道'仓前街道人民调解委员会", .unknown),
    ("西溪社区调委会", .unknown), ("荆社区", .unknown),
  ])
  func notKnown(text: String, resolution: Organizations.Resolution) throws {
    #expect(try ShippedOffice.seeds().organizations.resolve(text) == resolution)
  }

  @Test func committeeOfEveryCommunity() throws {
    let seeds = try ShippedOffice.seeds()
    let organizations = seeds.organizations
    #expect(organizations.all[0].kind == .street && organizations.all[0].community == nil)
    for (index, community) in seeds.places.communities.enumerated() {
      guard case .known(let unit) = organizations.resolve("五常街道\(community.name)人民调解委员会") else {
        Issue.record("\(community.name)")
        continue
      }
      #expect(organizations.all[unit].community == index && organizations.all[unit].kind == .community)
    }
  }

  @Test func countedApart() throws {
    let all = try ShippedOffice.seeds().organizations.all
    #expect(all.filter { $0.kind == .policeStudio }.map(\.countsApart) == [true])
    #expect(all.filter { $0.kind == .brandStudio }.allSatisfy { !$0.countsApart })
    #expect(all.first { $0.kind == .policeStudio }?.foundedOn == CalendarDate(year: 2024, month: 7, day: 1))
  }

  @Test func suggestions() throws {
    let organizations = try ShippedOffice.seeds().organizations
    #expect(organizations.suggestion(for: "五常街道永幅社区人民调解委员会") == "五常街道永福社区人民调解委员会")
    #expect(organizations.suggestion(for: "西溪风倩社区") == "西溪风情社区")
  }

  /// Another office in another city names its own district in front.
  @Test func districtOfTheOfficeIsPutAside() {
    let places = Places(street: "某街道", communities: [.init(name: "甲社区")], streets: [], regions: ["彼市", "彼区"])
    let organizations = Organizations(listed: [.init(name: "某街道人民调解委员会", kind: .street)], places: places)
    #expect(organizations.resolve("某街道甲社区人民调解委员会") == .known(1))
    #expect(organizations.resolve("彼市彼区某街道甲社区人民调解委员会") == .known(1))

  }

  @Test func kindsHaveNames() { #expect(Set(OrganizationKind.allCases.map(\.name)).count == OrganizationKind.allCases.count) }
}
