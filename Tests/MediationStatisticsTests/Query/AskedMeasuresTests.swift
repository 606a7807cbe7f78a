import Testing

@testable import MediationStatistics

struct AskedMeasuresTests {
  private func columns(_ measures: [String], _ comparisons: [AskedComparison] = [], from register: String? = nil) throws -> [String] {
    var asked = AskedQuestion()
    (asked.measures, asked.comparisons, asked.register) = (measures, comparisons, register)
    let pipeline = try AskDesk.pipeline()
    return try AskedMeasures(asked, pipeline.seeds.measures, pipeline.seeds.words, registers: RegisterTitle.all(pipeline.contracts)).columns
      .map(
        \.description)
  }

  @Test(arguments: [
    ("件数", "received"), ("受理件数", "received"), ("received", "received"), ("成功率", "success_rate"), ("received.ytd", "received.ytd"),
    ("金额.yoy", "amount.yoy"), ("办结", "concluded"), ("件次", "participations"),
  ])
  func words(word: String, expected: String) throws { #expect(try columns([word]) == [expected]) }

  @Test func comparisons() throws {
    #expect(try columns(["件数"], [.yoy]) == ["received", "received.prev_year", "received.yoy_diff", "received.yoy"])
    #expect(try columns(["成功率"], [.mom]) == ["success_rate", "success_rate.prev", "success_rate.mom"], "a rate differs in 个百分点 alone")
    #expect(try columns(["件数"], [.ytd]) == ["received", "received.ytd", "received.ytd.prev_year", "received.ytd.yoy"])
    #expect(try columns(["received.ytd"], [.yoy]) == ["received.ytd"], "what has a suffix is not compared again")
  }

  @Test(arguments: [
    ("cases", "received"), ("案件", "received"), ("papers", "papers"), ("proceedings", "proceedings"), ("庭审", "hearings"),
    ("prevention", "screened"),
    ("participations", "participations"),
  ])
  func standardMeasures(register: String, expected: String) throws { #expect(try columns([], from: register) == [expected]) }
}
