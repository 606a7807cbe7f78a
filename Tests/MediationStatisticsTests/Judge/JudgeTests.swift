import Testing

@testable import MediationStatistics

struct JudgeTests {
  private func judged(_ lines: [CaseLine], _ order: RuleOrder) throws -> JudgedRecords {
    judge(try CaseDesk.records(lines), try CaseDesk.seeds(), order)
  }

  @Test func onlyRejectAndFatalTakeRowsOut() throws {
    let lines: [CaseLine] = [["当事人": "赵甲"], [:], ["行政划分": "仓前街道", "调解组织": ""]]
    #expect(try judged(lines, RuleOrder()).isRejected == [false, false, true])
    #expect(try judged(lines, RuleOrder([("too-few-parties", .fatal)])).isRejected == [true, false, true])
    #expect(try judged(lines, RuleOrder([("too-few-parties", .reject), ("other-street", nil)])).isRejected == [true, false, false])
    #expect(try judged(lines, RuleOrder([("other-street", .warning)])).rejectedCount == 0)
  }

  @Test func earlierStagesCanRejectToo() throws {
    let judged = try judged([["受理时间": "2024-02-30"]], RuleOrder([("date-unreadable", .reject)]))
    #expect(judged.isRejected == [true])
    #expect(judged.findings.first?.rule.severity == .reject)
  }

  @Test func reasonsFollowThePipelinesOrder() throws {
    let line: CaseLine = ["当事人": "柴静姝", "受理时间": "2024-07-01 10:00:00", "调解时间": "2024-06-01"]
    let order = RuleOrder([("clerk-is-party", .warning), ("concluded-before-accepted", .warning), ("too-few-parties", .warning)])
    #expect(try judged([line], order).findings.map(\.rule.id) == ["clerk-is-party", "concluded-before-accepted", "too-few-parties"])
  }

  @Test func noRowsNoFindings() throws {
    let judged = try judged([], RuleOrder())
    #expect(judged.findings.isEmpty && judged.isRejected.isEmpty && judged.rejectedCount == 0)
  }
}
