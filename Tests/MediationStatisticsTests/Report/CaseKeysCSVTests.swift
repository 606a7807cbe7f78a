import Testing

@testable import MediationStatistics

struct CaseKeysCSVTests {
  private static func lines(_ cutoff: String?) throws -> [String] {
    let register = try CaseDesk.register(
      [
        ["案件编码": CaseDesk.code(1), "调解协议金": "12.34"],
        ["案件编码": CaseDesk.code(2, day: "20230302"), "受理时间": "2023-03-01", "调解时间": "2023-03-04"],
        ["案件编码": CaseDesk.code(3, day: "20240805"), "受理时间": "2024-07-30"],
      ], cutoff: cutoff)
    let results = try CaseDesk.results(register, "2024-07")
    return writtenCSV { caseKeysCSV(results.cases, to: &$0) }.split(separator: "\n").map(String.init)
  }

  /// All years, in the order of the keys; what was registered after the cutoff counts nowhere.
  @Test func everyCaseThatCounts() throws {
    let (all, early) = (try Self.lines(nil), try Self.lines("2024-07-31"))
    #expect(all.count == 4 && early.count == 3 && all.contains { $0.contains(",2023-03-01,2023-03-04,2023-03-02,永福社区,") })
    #expect(all.dropFirst().map { $0.prefix(32) } == all.dropFirst().map { $0.prefix(32) }.sorted())
    #expect(all[0].hasPrefix("\u{FEFF}key,accepted,concluded,registered,community,type,") && all[0].hasSuffix(",#amount,#days,#parties"))
    #expect(all.contains { $0.hasSuffix(",1234,7,2") } && all.allSatisfy { !$0.contains("ZJ3301005") })
  }
}
