import Testing

@testable import MediationStatistics

struct AuditNeedsTests {
  /// Codes end in the number of the line. Accepted 2024-05-31, -06-30, -07-01, -07-31, -08-01; the first is concluded in July.
  private static let lines = zip(["05-31", "06-30", "07-01", "07-31", "08-01"], ["07-02", "06-30", "07-01", "08-31", "08-01"]).map {
    start, end in
    ["受理时间": "2024-\(start) 09:00:00", "调解时间": "2024-\(end) 10:00:00"]
  }

  @Test(
    arguments: [
      ("received[2024-07]", [2, 3]), ("received.prev[2024-07]", [1]), ("received.ytd[2024-06]", [0, 1]), ("received.yoy[2024-07]", [2, 3]),
      ("concluded[2024-07]", [0, 2]), ("success_rate[2024-08]", [4]), ("opening_pending[2024-07]", [0]), ("closing_pending[2024-07]", [3]),
      ("days_mean[2023]", []), ("nothing[2024]", []),
    ] as [(String, [Int])])
  func rows(text: String, rows: [Int]) throws {
    let register = try CaseDesk.register(Self.lines, cutoff: "2024-12-31")
    var needs = AuditNeeds()
    needs.note(try address(text), try CaseDesk.store(register))
    #expect(needs.rows(of: register.cases) == rows)
  }

  @Test func columns() throws {
    var needs = AuditNeeds()
    for text in ["success_rate[2024;community=永福社区]", "amount[2024]"] {
      needs.note(try address(text), try CaseDesk.store(try CaseDesk.register([[:]])))
    }
    #expect(needs.registers == ["cases"])
    #expect(
      [.member(.community), .member(.result), .quantity("amount"), .member(.type), .quantity("days")].map { needs.uses($0, of: "cases") }
        == [
          true, true, true, false, false,
        ])
  }
}
