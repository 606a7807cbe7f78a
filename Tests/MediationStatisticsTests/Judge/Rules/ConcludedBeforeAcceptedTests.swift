import Testing

@testable import MediationStatistics

struct ConcludedBeforeAcceptedTests {
  @Test(
    arguments: [
      ("2024-07-01 10:00:00", "2024-06-30 23:59:59", "受理于 2024-07-01，却在 2024-06-30 调解"),
      ("2024-07-01 10:00:00", "2024-07-01 09:00:00", nil),
      ("2024-07-01 10:00:00", "2024-07-01", nil),
      ("2024-07-01", "", nil),
      ("", "2024-06-30", nil),
      ("看不懂", "2024-06-30", nil),
    ] as [(String, String, String?)])
  func comparesDays(accepted: String, concluded: String, message: String?) throws {
    #expect(try CaseDesk.message(ConcludedBeforeAccepted(), ["受理时间": accepted, "调解时间": concluded]) == message)
  }
}
