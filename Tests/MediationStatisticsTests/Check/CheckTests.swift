import Testing

@testable import MediationStatistics

@Suite struct CheckTests {
  @Test func requiredColumnsOfAllFiles() throws {
    let contract = try ShippedOffice.contract()
    let good = try openTable(Array(CaseSheet().text.utf8), contract, name: "好.csv")
    #expect(try check([good], contract).tables.count == 1)
    #expect(try check([], contract).tables.isEmpty)
    let headers = CaseSheet.headers.filter { $0 != "调解时间" && $0 != "调解组织" }.map { $0 == "受理时间" ? "受里时间" : $0 }
    let bad = try openTable(Array(CaseSheet([[:]], headers: headers).text.utf8), contract, name: "坏.csv")
    let worse = try openTable(Array(CaseSheet([[:]], headers: ["案件编码", "受理时间", "调解时间"]).text.utf8), contract, name: "更坏.csv")
    let messages = faultMessages { _ = try check([bad, good, worse], contract) }
    #expect(messages.count == 3 + 3, "\(messages)")
    #expect(messages.contains { $0.hasPrefix("坏.csv: 缺少必需的列“受理时间”；列“受里时间”是不是它？") })
    #expect(messages.contains { $0.hasPrefix("更坏.csv: 缺少必需的列“调解组织” — ") })
    #expect(messages.allSatisfy { $0.contains("加别名") })
  }
}
