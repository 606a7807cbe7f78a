import Testing

@testable import MediationStatistics

struct HastyConclusionTests {
  @Test(
    arguments: [
      ("2024-07-01 09:00:00", "2024-07-01 09:04:59", "受理与调解相隔 299 秒"), ("2024-07-01 09:00:00", "2024-07-01 09:00:00", "受理与调解相隔 0 秒"),
      ("2024-07-01 09:00:00", "2024-07-01 09:05:00", nil), ("2024-07-01 09:00:00", "2024-07-01 08:59:59", nil),
      ("2024-07-01", "2024-07-01", nil), ("2024-07-01 09:00:00", "", nil), ("", "2024-07-01 09:00:00", nil),
    ] as [(String, String, String?)])
  func fiveMinutes(accepted: String, concluded: String, message: String?) throws {
    #expect(try CaseDesk.message(HastyConclusion(), ["受理时间": accepted, "调解时间": concluded]) == message)
  }

  /// A 调解时间 without a time of day is no evidence of minutes.
  @Test func aBareDayIsNotMidnight() throws {
    let found = try CaseDesk.message(HastyConclusion(), ["受理时间": "2024-07-01 23:58:00", "调解时间": "2024-07-02"])
    #expect(found == nil)

  }
}
