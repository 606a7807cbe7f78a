import Testing

@testable import MediationStatistics

struct ChecksSheetTests {
  @Test func whatFailedComesFirst() throws {
    let context = try CaseDesk.context([["协议类型": "无", "涉及人数": "1"]])
    let sheet = checksSheet(.asked(.checks), context)
    let words = sheet.tables[0].words
    let failed = context.failedChecks.count
    #expect(words.count == context.results.checks.count && failed > 0)
    #expect(words.prefix(failed).allSatisfy { ["!不符", "!待核实"].contains($0[7]) } && words.dropFirst(failed).allSatisfy { $0[7] == "通过" })
    let parties = try wanted(words.first { $0[0] == "当事人数≥2×受理" && $0[1] == "2024-07" })
    #expect(parties == ["当事人数≥2×受理", "2024-07", "核实性", "1", "≥", "2", "-1", "!待核实", "1 >= 2×1"])
    #expect(sheet.lines[1] == "共 \(words.count) 项，通过 \(words.count - failed) 项，不通过 \(failed) 项")
  }

  @Test func signs() { #expect(BalanceFormula.Relation.allCases.map(relationSign) == ["＝", "≤", "≥"]) }
}
