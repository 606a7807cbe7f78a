import Testing

@testable import MediationStatistics

struct ImplausibleDateTests {
  /// The code says 2024-07-02. 366 days before and 731 after are still believed.
  @Test(
    arguments: [
      ("受理时间", "2023-07-02 23:59:59", nil),
      ("受理时间", "2023-07-01", "受理时间为 2023-07-01，与登记日 2024-07-02 相差 367 天"),
      ("受理时间", "2042-07-01", "受理时间为 2042-07-01，与登记日 2024-07-02 相差 6573 天"),
      ("调解时间", "2026-07-03", nil),
      ("调解时间", "2026-07-04", "调解时间为 2026-07-04，与登记日 2024-07-02 相差 732 天"),
      ("司法确认日期", "1999-01-01", "司法确认日期为 1999-01-01，与登记日 2024-07-02 相差 9314 天"),
      ("受理时间", "无法识别", nil),
    ] as [(String, String, String?)])
  func measuresFromTheRegistration(field: String, text: String, message: String?) throws {
    #expect(try CaseDesk.message(ImplausibleDate(), [field: text]) == message)
  }

  @Test func saysNothingWithoutARegistration() throws {
    #expect(try CaseDesk.message(ImplausibleDate(), ["案件编码": "", "受理时间": "2042-07-01"]) == nil)
  }

  /// A slip in 登记时间 itself (2042 for 2024), contradicted by the code and by the acceptance, must not throw doubt on the acceptance.
  @Test func aSlipInTheRegistrationIsNotBlamedOnTheAcceptance() throws {
    let line: CaseLine = ["登记时间": "2042-07-02 10:00:00"]
    #expect(try CaseDesk.message(ImplausibleDate(), line)?.contains("受理时间为") != true)
    let register = try CaseDesk.register([line, [:]])
    #expect(register.cases.days[.accepted] == [PlainRegister.day(2024, 7, 1), PlainRegister.day(2024, 7, 1)])

  }
}
