import Testing

@testable import MediationStatistics

struct RegistersTests {
  /// A 诉前调 or 司法确认 number in a case names the proceeding, however it is written.
  @Test func proceedingsFindTheirCase() throws {
    let heads = CaseDesk.heads + ["诉前调案号"]
    let cases = try CaseDesk.register(
      [["诉前调案号": "(2024)浙0110民诉前调7号"], ["诉前调案号": "〔2024〕浙0110民特3号之一"], [:], ["诉前调案号": "待定"], ["诉前调案号": "无"]], heads: heads)
    let court = try CourtDesk.register([
      ["案号": "（2024）浙0110民诉前调7号", "文书种类": "其他通知书", "处理结果": ""], ["案号": "（2024）浙0110民特3号", "文书种类": "裁定书", "处理结果": "司法确认"], [:],
    ])
    let registers = Registers(cases: cases, court: court)
    let shown = court.proceedings.indices.map { "\(court.proceedings[$0].key) \(registers.shownCase(ofProceeding: $0))" }
    #expect(
      shown == [
        "（2024）浙0110民初1号 ", "（2024）浙0110民特3号 \(CaseDesk.code(2))", "（2024）浙0110民诉前调7号 \(CaseDesk.code(1))",
      ])
    #expect(
      cases.findings.map { "\($0.row) \($0.rule.id)" }.filter { $0.contains("number") } == ["1 number-repaired", "3 number-not-a-case"])
  }

  @Test func aSourceThatWasNotReadHasNoLedger() throws {
    let alone = try CaseDesk.alone(try CaseDesk.register([[:]]))
    #expect(
      alone.ledgers.count == 1 && alone.counted.map(\.id).prefix(5) == ["cases", "participations", "documents", "proceedings", "hearings"])
    #expect(Registers(cases: alone.cases, court: try CourtDesk.register([[:]])).ledgers.count == 2)
  }
}
