import Testing

@testable import MediationStatistics

struct AnswerChartTests {
  private func answer(_ by: [String], _ change: (inout AskedQuestion) -> Void = { _ in }) throws -> Answer {
    let lines: [CaseLine] = [("永福", "2024-01-05", "邻里纠纷"), ("永福", "2024-03-05", "物业纠纷"), ("文一", "2024-03-06", "邻里纠纷")].enumerated().map {
      number, line in
      [
        "案件编码": CaseDesk.code(number + 1, day: line.1.split(separator: "-").joined()), "受理时间": line.1, "调解时间": "2024-04-01",
        "调解组织": "五常街道\(line.0)社区人民调解委员会", "纠纷类别": line.2,
      ]
    }
    return try AskDesk(lines).answer("2024-Q1") {
      $0.by = by
      change(&$0)
    }
  }

  private func fault(_ by: [String], _ kind: ChartKind) -> String? {
    faultMessages { _ = try chartData(try answer(by), kind) }.first
  }

  @Test func columnsOfOneUnitAreSeries() throws {
    let data = try chartData(try answer(["社区"]) { ($0.measures, $0.comparisons) = (["件数", "成功率"], [.yoy]) }, .bar)
    #expect(data.categories == ["文一社区", "永福社区"] && data.title == "2024年第1季度受理件数" && data.unit == "件")
    #expect(data.series.map(\.name) == ["受理件数", "受理件数上年同期"])
    #expect(data.series[0].values == [Fraction(1), Fraction(2)] && data.series[1].values == [nil, nil])
    #expect(data.foot.contains { $0.hasPrefix("口径：受理件数（件）") } && data.series[0].address(1) == "received[2024-Q1;community=永福社区]")
  }

  /// A month without a case of a member is 0, not a gap; members that never occur are no line.
  @Test func linesOfMembers() throws {
    let data = try chartData(try answer(["月", "类型"]), .line)
    #expect(data.categories == ["2024年1月", "2024年2月", "2024年3月"])
    #expect(data.series.map(\.name) == ["邻里纠纷", "物业纠纷"])
    #expect(data.series[1].values == [Fraction(0), Fraction(0), Fraction(1)])
  }

  @Test func heatOfTwoBreakdowns() throws {
    let data = try chartData(try answer(["社区", "类型"]), .heat)
    #expect(data.categories == ["邻里纠纷", "物业纠纷"] && data.series.map(\.name) == ["文一社区", "永福社区"])
    #expect(data.series.map(\.values) == [[Fraction(1), Fraction(0)], [Fraction(1), Fraction(1)]])
  }

  @Test func whatCannotBeDrawn() {
    #expect(fault([], .bar)?.hasPrefix("--chart 须有 --by 分组") == true)
    #expect(fault(["社区"], .line)?.hasPrefix("--chart line 的第一个分组须是 月") == true)
    #expect(fault(["社区"], .heat)?.hasPrefix("--chart heat 须有两个分组") == true)
    #expect(faultMessages { _ = try chartText(try answer(["社区", "类型"]), .heat, width: 80) }.first?.contains("--output 文件.svg") == true)
  }

  @Test func inTheTerminal() throws {
    let bars = try chartText(try answer(["社区"]), .bar, width: 40)
    #expect(bars.split(separator: "\n").count == 3 && bars.contains("█"))
    let line = try chartText(try answer(["月"]), .line, width: 40)
    #expect(line.hasPrefix("2024年1月 至 2024年3月\n") && line.contains("▁"))
  }
}
