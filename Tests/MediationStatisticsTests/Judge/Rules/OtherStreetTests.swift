import Testing

@testable import MediationStatistics

struct OtherStreetTests {
  @Test(
    arguments: [
      (["行政划分": "仓前街道", "调解组织": ""], true),
      (["行政划分": "仓前街道", "调解组织": "某某调委会"], true),
      (["行政划分": "五常街道", "调解组织": "闲林街道人民调解委员会"], true),
      (["行政划分": "余杭区仓前街道", "调解组织": "", "工作室": "和合工作室"], false),
      (["行政划分": "仓前街道", "调解组织": "五常街道人民调解委员会"], false),
      (["行政划分": "仓前街道"], false),
      (["行政划分": "", "调解组织": ""], false),
      (["行政划分": "没听过的镇", "调解组织": ""], false),
      (["行政划分": "五常", "调解组织": ""], false),
    ] as [(CaseLine, Bool)])
  func rowsOfOurOwnOrganizationsStay(line: CaseLine, isFound: Bool) throws {
    let message = try CaseDesk.message(OtherStreet(), line)
    #expect((message != nil) == isFound)
  }
}
