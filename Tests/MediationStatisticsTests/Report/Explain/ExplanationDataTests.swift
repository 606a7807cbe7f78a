import Testing

@testable import MediationStatistics

struct ExplanationDataTests {
  private func data(_ texts: [String]) throws -> ExplanationData {
    let registers = try CaseDesk.alone(
      try CaseDesk.register(FigureStoreTests.lines + [["行政划分": "仓前街道", "调解组织": "", "受理时间": "2024-07-02", "调解时间": "2024-07-03"]]))
    let store = try CaseDesk.store(registers.cases)
    return ExplanationData(try texts.map { try Explanation($0, registers, store, try CaseDesk.seeds()) })
  }

  @Test func csvHoldsEveryRow() throws {
    let lines = String(decoding: try data(["success_rate[2024-07]", "received[2023-07]"]).csv, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].hasSuffix("地址,指标,去向,案件编码,受理日期,社区,纠纷类型,调解结果,调解组织,出处,未计入的原因"), "\(lines[0])")
    #expect(lines.count == 1 + 3 + 1 + 4 + 1 + 2, "\(lines)")
    #expect(lines.count { $0.contains(",未计入,") && $0.contains("other-street") } == 2)
    #expect(lines.allSatisfy { !$0.contains("赵甲") && !$0.contains("柴静姝") })
  }

  @Test func jsonTellsTheWhole() throws {
    let text = String(decoding: try data(["received.yoy[2024-07]"]).json, as: UTF8.self)
    for part in [
      #""address" : "received.yoy[2024-07]""#, #""address" : "received.prev_year[2024-07]""#, #""left_out" : ["#, #""changes" : ["#,
      #""difference" : "2""#, #""口径" : "#,
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
  }

  /// The limit is for tables alone.
  @Test func tablesAreCut() throws {
    let data = try data(["received[2024-07]"])
    #expect(data.table(limit: 1).contains("……共 4 行，只列前 1 行"))
    #expect(!data.table(limit: 4).contains("只列前"))
  }
}
