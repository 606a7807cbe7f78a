import Testing

@testable import MediationStatistics

struct KeyFigureTests {
  private func comparisons(_ measure: String, _ suffixes: [String]) throws -> [String] {
    let figures = try suffixes.map { try SummaryFiguresTests.figure("\(measure).\($0)[2024-07]") }
    let key = KeyFigure(try SummaryFiguresTests.figure("\(measure)[2024-07]"), figures)
    return (key.child(named: "comparisons") as? [PageCell] ?? []).map(\.text)
  }

  @Test func inWords() throws {
    #expect(
      try comparisons("received", ["yoy", "mom", "ytd", "ytd.yoy", "prev_year"]) == [
        "同比上升100.00%", "环比上升33.33%", "本年累计7件", "本年累计同比上升133.33%", "上年同期2件",
      ])
    #expect(try comparisons("success_rate", ["yoy", "ytd"]) == ["比上年同期上升25.00个百分点", "本年累计71.43%"])
  }

  @Test func ratesTellTheirCounts() throws {
    let (rate, none) = (try SummaryFiguresTests.figure("success_rate[2024-07]"), try SummaryFiguresTests.figure("success_rate[2024-08]"))
    #expect(KeyFigure(rate, []).child(named: "counts") as? String == "3/4" && KeyFigure(none, []).child(named: "counts") as? String == "")
    #expect(KeyFigure(none, []).child(named: "unit") as? String == "", "no unit behind 「—」")
    #expect(KeyFigure(rate, []).child(named: "has_counts") as? Bool == true)
  }
}
