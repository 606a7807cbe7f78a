import Testing

@testable import MediationStatistics

struct BeforeFoundingTests {
  /// The 警民联调工作室 was founded on 2024-07-01; a brand studio is not counted apart, a committee without a founding day was always there.
  @Test(
    arguments: [
      (["工作室": "警民联调工作室", "受理时间": "2024-06-30 09:00:00"], true), (["工作室": "警民联调工作室", "受理时间": "2024-07-01 09:00:00"], false),
      (["协办调委会": "警民联调工作室", "受理时间": "2023-05-04"], true), (["调解组织": "五常街道警民联调工作室", "受理时间": "2023-05-04"], true),
      (["工作室": "和合调解工作室", "受理时间": "2023-05-04"], false), (["受理时间": "2023-05-04"], false),
      (["工作室": "警民联调工作室", "受理时间": "某日"], false),
    ] as [(CaseLine, Bool)])
  func told(line: CaseLine, isTold: Bool) throws {
    let message = try CaseDesk.message(BeforeFounding(), line)
    #expect((message != nil) == isTold)
    if let message { #expect(message.hasPrefix("“五常街道警民联调工作室”2024-07-01 设立，本案受理于 ")) }
  }
}
