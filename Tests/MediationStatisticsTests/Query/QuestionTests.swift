import Testing

@testable import MediationStatistics

/// Questions that cannot be asked: each gets a message that says what may be asked, and the exit code of usage (64) or of missing input (66).
struct QuestionTests {
  private func desk() throws -> AskDesk {
    try AskDesk([["受理时间": "2024-01-05", "案件编码": CaseDesk.code(1, day: "20240105"), "调解时间": "2024-01-09"]])
  }

  @Test func unknownWords() throws {
    let desk = try desk()
    #expect(desk.fault { $0.filters = ["社趣=永福社区"] }.hasPrefix("64 --where “调解案件”没有“社趣”这一字段，是不是“社区”？ — 可用：社区、纠纷类型、"))
    #expect(desk.fault { $0.measures = ["成攻率"] }.hasPrefix("64 --measure 没有指标“成攻率”，是不是“成功率”？"))
    #expect(desk.fault { $0.measures = ["received.yoy.ytd"] }.hasPrefix("64 --measure “received.yoy.ytd”的后缀不对"))
    #expect(desk.fault { $0.by = ["社趣"] }.hasPrefix("64 --by “调解案件”不能按“社趣”分组，是不是“社区”？"))
    #expect(desk.fault { $0.by = ["金额"] }.hasPrefix("64 --by “调解案件”不能按“金额”分组"))
    #expect(desk.fault { $0.by = ["社区", "community"] }.hasPrefix("64 --by 同一个分组写了两次"))
    #expect(desk.fault { $0.register = "case" }.hasPrefix("64 --from 没有台账“case”，是不是“cases”？"))
    #expect(desk.fault { ($0.by, $0.sort) = (["社区"], "金额") }.hasPrefix("64 --sort “金额”不是查询的一列 — 可用：受理件数；"))
    #expect(desk.fault { ($0.by, $0.sort) = (["社区"], "件数:up") }.hasPrefix("64 --sort"))
  }

  @Test func periods() throws {
    let desk = try desk()
    #expect(desk.fault(nil) { _ in }.hasPrefix("64 没有指定报告期（输入中有2024年1月的数据）"))
    #expect(desk.fault("2025") { _ in } == "64 2025年没有数据（输入中有2024年1月的数据），不是 0 — 请核对报告期")
    #expect(desk.fault("2024-01-05..2024-01-09") { $0.by = ["月"] }.hasPrefix("64 2024年1月5日至2024年1月9日不是整月"))
    #expect(desk.fault { $0.filters = ["not 月=2024-01"] }.hasPrefix("64 --where 报告期不能放在 or、not 之内"))
    #expect(desk.fault(nil) { $0.by = ["月"] }.isEmpty)
  }

  @Test func registersThatWereNotRead() throws {
    #expect(try desk().fault { $0.register = "papers" }.hasPrefix("66 没有读入“涉诉文书”的数据"))
    #expect(try desk().fault { $0.measures = ["screened"] }.hasPrefix("66 没有读入“排查预防台账”的数据"))
  }

  /// Two registers are asked together where both know the words; where they do not, the fault names the one that does not.
  @Test func severalRegisters() throws {
    let desk = try desk()
    let answer = try desk.answer { ($0.measures, $0.filters) = (["件数", "件次"], ["金额>=0", "社区=永福社区"]) }
    #expect(answer.words == [["合计", "1", "1"]])
  }

  /// Every word that the seeds know as a dimension, quantity or day of cases is understood.
  @Test func fieldsAnswerToAllTheirNames() throws {
    let (pipeline, desk) = (try AskDesk.pipeline(), try desk())
    let fields = AskableFields(desk.registers.cases.cases, title: "调解案件", pipeline.seeds)
    for field in fields.fields {
      for word in [field.id, field.name] + pipeline.seeds.words.words(for: field.id) {
        #expect(fields.field(word)?.id == field.id, "\(word)")
      }
    }
    #expect(fields.fields.map(\.id).contains("amount") && fields.fields.map(\.id).contains("period"))
  }
}
