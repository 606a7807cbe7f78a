import Testing

@testable import MediationStatistics

struct LateConfirmationTests {
  /// Concluded on 2024-07-08; day 60 is 2024-09-06.
  @Test(
    arguments: [
      ("2024-09-06", nil), ("2024-09-07", "调解后 61 天才确认"), ("2024-07-08", nil), ("2024-07-07", "司法确认早于调解 1 天"), ("", nil), ("不详", nil),
    ] as [(String, String?)])
  func countsDays(confirmed: String, message: String?) throws {
    #expect(try CaseDesk.message(LateConfirmation(), ["司法确认日期": confirmed]) == message)
  }

  @Test func saysNothingWithoutAConclusion() throws {
    #expect(try CaseDesk.message(LateConfirmation(), ["调解时间": "", "司法确认日期": "2030-01-01"]) == nil)
  }
}
