import Testing

@testable import MediationStatistics

struct ExplainedRowsTests {
  /// What is counted or counted by, and where it stands; texts never.
  @Test func rowsOfALedger() throws {
    let ledger = try LedgerDesk.register(["2024-07-03,永福社区,3,100.50,某甲来访", "2024-07-01,,,,", "2025-01-01,五常社区,2,7,"], cutoff: "2024-12-31")
    let registers = Registers(
      cases: try CaseDesk.register([[:]]), court: try CaseDesk.alone(try CaseDesk.register([[:]])).court, activities: [ledger])
    let explained = ExplainedRows([1, 0, 2], of: "visits", registers)
    #expect(explained.head == ["日期", "社区", "户数", "经费", "出处"])
    #expect(
      explained.lines == [
        ["2024-07-03", "永福社区", "3", "100.50", "走访.csv:2"], ["2024-07-01", "街道本级", "", "", "走访.csv:3"],
        ["", "五常社区", "2", "7.00", "走访.csv:4"],
      ])
  }
}
