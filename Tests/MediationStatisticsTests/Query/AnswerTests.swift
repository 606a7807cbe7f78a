import Testing

@testable import MediationStatistics

struct AnswerTests {
  private static let lines: [CaseLine] = [
    ["受理时间": "2024-01-05", "调解组织": "五常街道永福社区人民调解委员会", "调解协议金": "100"],
    ["受理时间": "2024-01-06", "调解组织": "五常街道永福社区人民调解委员会", "调解协议金": "300", "调解结果": "调解不成功"],
    ["受理时间": "2024-02-07", "调解组织": "五常街道文一社区人民调解委员会", "调解协议金": "50000"],
    ["受理时间": "2023-02-08", "调解组织": "五常街道五常社区人民调解委员会"],
  ].enumerated().map { number, line in
    let day = (line["受理时间"] ?? "").split(separator: "-").joined()
    return line.merging(["案件编码": CaseDesk.code(number + 1, day: day), "调解时间": "2024-03-01"]) { own, _ in own }
  }

  private func desk() throws -> AskDesk { try AskDesk(Self.lines) }

  @Test func oneNumber() throws {
    let answer = try desk().answer()
    #expect(answer.words == [["合计", "3"]] && answer.rows.isEmpty && !answer.isEmpty)
  }

  @Test func membersWithoutCasesAreLeftOut() throws {
    let desk = try desk()
    let answer = try desk.answer { $0.by = ["社区"] }
    #expect(answer.words == [["文一社区", "1"], ["永福社区", "2"], ["合计", "3"]])
    let all = try desk.answer { ($0.by, $0.showsEmpty) = (["社区"], true) }
    #expect(all.rows.count == answer.rows.count + answer.emptyRows && all.emptyRows == 0)
  }

  @Test func theLargestFirst() throws {
    let desk = try desk()
    let top = try desk.answer { ($0.by, $0.top) = (["社区"], 1) }
    #expect(top.words == [["永福社区", "2"], ["合计", "3"]] && top.cutRows == 1)
    let byAmount = try desk.answer { ($0.by, $0.measures, $0.sort) = (["社区"], ["件数", "金额"], "金额") }
    #expect(byAmount.rows.map(\.labels) == [["文一社区"], ["永福社区"]])
    let ascending = try desk.answer { ($0.by, $0.sort) = (["社区"], "件数:asc") }
    #expect(ascending.rows.map(\.labels) == [["文一社区"], ["永福社区"]])
  }

  /// A member that had cases last year and has none now belongs into a comparison.
  @Test func lastYearsMembersAreShown() throws {
    let answer = try desk().answer { ($0.by, $0.comparisons) = (["社区"], [.yoy]) }
    #expect(answer.words.contains(["五常社区", "0", "1", "-1", "-100.00"]), "\(answer.words)")
    #expect(answer.words.last == ["合计", "3", "1", "2", "200.00"])
  }

  /// A condition on the period moves with the comparison; the base is last year's time and not nothing.
  @Test func timeConditionsMoveWithTheBase() throws {
    let answer = try desk().answer(nil) { ($0.filters, $0.comparisons) = (["月>=2024-02", "月<=2024-02"], [.yoy, .ytd]) }
    #expect(answer.question.period == .month(2024, 2))
    #expect(answer.words == [["合计", "1", "1", "0", "0.00", "3", "1", "200.00"]])
  }

  @Test func monthsAreAllShown() throws {
    let answer = try desk().answer(nil) { ($0.by, $0.filters) = (["月"], ["月>=2024-01", "月<=2024-03"]) }
    #expect(answer.words == [["2024年1月", "2"], ["2024年2月", "1"], ["合计", "3"]])
    #expect(try desk().answer("2024-Q1") { $0.by = ["月"] }.words.count == 4)
  }

  @Test func nothingFits() throws {
    let answer = try desk().answer { $0.filters = ["金额>1亿"] }
    #expect(answer.isEmpty && answer.words == [["合计", "0"]])
    let text = try emptyAnswerText(answer.question, try AskDesk.pipeline())
    #expect(text.hasPrefix("没有一行符合全部条件（2024年“受理件数”共 3 行；单独看：“金额>1亿”0 行）"), "\(text)")
  }

  @Test func ratesKeepTheirCounts() throws {
    let answer = try desk().answer { ($0.by, $0.measures) = (["社区"], ["成功率"]) }
    #expect(answer.rows.map { $0.figures[0].denominator } == [1, 2] && answer.total[0].numerator == 2)
  }

  @Test func tooManyCombinations() throws {
    let message = try desk().fault { $0.by = ["社区", "纠纷类型", "调解组织", "案件来源", "调解结果"] }
    #expect(message.hasPrefix("64 --by 的组合超过 200000 个"))
  }
}
