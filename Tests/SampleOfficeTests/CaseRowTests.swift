import Testing

@testable import SampleOffice

struct CaseRowTests {
  private var planned: PlannedCase {
    var planned = PlannedCase(index: 2, lead: .community(Community.all[0]), accepted: Moment(day: Day(2024, 7, 5), second: 36_000))
    planned.amount = 120_000
    planned.sequence = 42
    planned.parties = [Party(name: "甲某", identity: "000000198001011237"), Party(name: "杭州示例云禾商贸有限公司", identity: nil)]
    return planned
  }

  @Test(arguments: [
    (Fault?.none, "五常街道永福社区人民调解委员会"), (.organizationShort, "永福社区调委会"), (.organizationWithoutStreet, "永福社区人民调解委员会"),
    (.organizationWithoutPeople, "五常街道永福社区调解委员会"), (.organizationWithBlanks, "五常街道　永福社区　人民调解委员会"),
  ])
  func organizations(fault: Fault?, expected: String) {
    var planned = planned
    planned.fault = fault
    #expect(planned.text(.organization) == expected)
  }

  @Test(arguments: [(JointMark?.none, "", ""), (.studio, "警民联调工作室", ""), (.coCommittee, "", "警民联调工作室"), (.both, "警民联调工作室", "警民联调工作室")])
  func jointness(mark: JointMark?, studio: String, coCommittee: String) {
    var planned = planned
    planned.joint = mark
    #expect(planned.text(.studio) == studio)
    #expect(planned.text(.coCommittee) == coCommittee)
  }

  @Test func amountsInTenThousands() {
    #expect(planned.text(.amount) == "1200")
    #expect(CaseRow(planned, countsWan: true).texts[.amount] == "0.12")
  }

  @Test func theRestOfTheRow() {
    #expect(planned.text(.code) == "ZJ330100520240705000042")
    #expect(planned.text(.parties) == "甲某,杭州示例云禾商贸有限公司")
    #expect(planned.text(.identity) == "000000198001011237")
    #expect(planned.text(.district) == "五常街道")
  }
}
