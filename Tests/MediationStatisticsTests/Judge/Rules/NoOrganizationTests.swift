import Testing

@testable import MediationStatistics

struct NoOrganizationTests {
  @Test(
    arguments: [
      (["调解组织": ""], true), (["调解组织": "五常"], true), (["调解组织": "", "工作室": "和合工作室"], true),
      (["调解组织": "", "工作室": "警民联调"], false), (["调解组织": "", "协办调委会": "永福社区调委会"], false),
      (["调解组织": "街道调委会"], false), (["调解组织": "闲林街道人民调解委员会"], false),
    ] as [(CaseLine, Bool)])
  func oneThatCountsApartIsEnough(line: CaseLine, isFound: Bool) throws {
    let message = try CaseDesk.message(NoOrganization(), line)
    #expect((message != nil) == isFound)
  }

  @Test func theCaseCountsAsUnassigned() throws {
    let store = try CaseDesk.store(try CaseDesk.register([["调解组织": "不知名"]]))
    #expect(try store.figure(address("received[2024;community=未归属]"))?.machineText == "1")
  }
}
