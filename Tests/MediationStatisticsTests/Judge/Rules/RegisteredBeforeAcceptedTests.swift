import Testing

@testable import MediationStatistics

struct RegisteredBeforeAcceptedTests {
  /// The code says 2024-07-02; beyond 731 days the date is implausible and the other rule speaks.
  @Test(
    arguments: [
      (["受理时间": "2024-07-03 00:00:00"], "2024-07-02 登记，2024-07-03 才受理"),
      (["受理时间": "2024-07-02 23:59:59"], nil),
      (["受理时间": "2026-07-03"], "2024-07-02 登记，2026-07-03 才受理"),
      (["受理时间": "2026-07-04"], nil),
      (["受理时间": "2024-07-03", "登记时间": "2024-07-03 08:00:00"], nil),
      (["受理时间": "2024-07-03", "登记时间": "2024-06-30"], "2024-06-30 登记，2024-07-03 才受理"),
      (["受理时间": "2024-07-03", "案件编码": ""], nil),
    ] as [(CaseLine, String?)])
  func comparesDays(line: CaseLine, message: String?) throws {
    #expect(try CaseDesk.message(RegisteredBeforeAccepted(), line) == message)
  }
}
