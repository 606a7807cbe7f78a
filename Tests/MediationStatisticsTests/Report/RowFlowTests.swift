import Testing

@testable import MediationStatistics

struct RowFlowTests {
  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func everyRowIsSomewhere(seed: UInt64) throws {
    var dice = Dice(seed)
    let drawn = DrawnCase.list(20, seed: seed).map(\.line)
    let extra: [CaseLine] = [["案件编码": "", "受理时间": "", "调解时间": ""], ["行政划分": "仓前街道", "调解组织": ""]] + (0..<5).map { _ in dice.pick(drawn) }
    let lines = dice.shuffled((drawn + extra).enumerated().map { CaseDesk.filled($1, number: $0 + 1) })
    let blank = "\n" + String(repeating: ",", count: CaseDesk.heads.count - 1) + "\n合计,,,,,,27\n"
    let (one, other) = (CaseDesk.csv(Array(lines.prefix(11))) + blank, "某街道案件清单\n" + CaseDesk.csv(Array(lines.dropFirst(11))))
    let register = try CaseDesk.register(files: [("乙.csv", one), ("甲.csv", other)])
    let flows = RowFlow.ofFiles([register])
    #expect(flows.map(\.name) == ["乙.csv", "甲.csv"])
    #expect(flows.allSatisfy { $0.flow.isConserved })
    let total = RowFlow.total(flows.map(\.flow))
    #expect(total.rejected == 2 && total.kept == register.cases.count && total.superseded == register.supersededBy.count)
    #expect(total.kept + total.superseded + total.rejected == lines.count && total.nonData == 1 + 3 + 2)
  }

  @Test func nothing() {
    #expect(RowFlow.total([]) == RowFlow() && RowFlow().isConserved)
    #expect(!RowFlow(rowsIn: 3, kept: 1).isConserved)
  }
}
