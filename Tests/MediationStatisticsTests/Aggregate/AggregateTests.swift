import Testing

@testable import MediationStatistics

struct AggregateTests {
  private func plan(_ figures: String) throws -> PipelinePlan {
    let folder = try OutputFolder()
    let head = "pipeline: p\ntitle: t\ninputs: [{name: cases, contract: c.yaml, path: i}]\nrules: r.yaml\nchecks: c.yaml\n"
    try folder.write(
      "p.yaml", head + "workbook: {file: w.xlsx, sheets: []}\nsummary: {file: s.txt, template: t.mustache}\nfigures:\n" + figures)
    return try PipelinePlan.read(folder.file("p.yaml"))
  }

  private func recorded(_ figures: String, _ period: String) throws -> [String] {
    let register = try CaseDesk.alone(try CaseDesk.register(FigureStoreTests.lines))
    return try aggregate(register, try plan(figures), try CaseDesk.seeds(), try wanted(ReportingPeriod(period))).recorded.map(
      \.address.description)
  }

  @Test func whatThePlanDeclaresIsRecorded() throws {
    let found = try recorded("  - {measures: [received, amount], by: jointness, compare: [yoy, ytd.yoy]}\n", "2024-07")
    let expected = ["received", "received.yoy", "received.ytd.yoy", "amount", "amount.yoy", "amount.ytd.yoy"].flatMap { name in
      ["\(name)[2024-07;jointness=单独]", "\(name)[2024-07;jointness=共同]"]
    }
    #expect(Set(found) == Set(expected) && found.count == expected.count)
  }

  @Test func eachMonthOfTheYearSoFar() throws {
    let found = try recorded("  - {measures: received, each_month: true}\n", "2024-03")
    #expect(Set(found) == ["received[2024-03]", "received[2024-01]", "received[2024-02]"])
  }

  @Test func faultsAreToldTogether() throws {
    let fault = #expect(throws: RunFault.self) {
      try recorded("  - {measures: [recieved, received], by: mood}\n  - {measures: [sucessful]}\n", "2024")
    }
    #expect(fault?.kind == .badConfiguration && fault?.messages.count == 3)
    #expect(fault?.messages.contains { $0.contains("是不是“received”") } == true)
    #expect(fault?.messages.contains { $0.contains("不能按 mood 分组") } == true)
  }

  /// Whole months from the first to the last case accepted.
  @Test(arguments: [
    ("received.prev[2023-06]", "undefined"), ("received.prev[2023-07]", "final"), ("received.prev[2024-08]", "final"),
    ("received.prev[2024-09]", "undefined"),
  ])
  func coverageIsTheMonthsOfTheData(text: String, status: String) throws {
    let register = try CaseDesk.alone(try CaseDesk.register(FigureStoreTests.lines))
    let store = try aggregate(register, try plan("  []\n"), try CaseDesk.seeds(), .year(2024))
    #expect(try store.figure(address(text))?.status.rawValue == status)
  }

  @Test func noCasesAtAll() throws {
    let store = try aggregate(
      try CaseDesk.alone(try CaseDesk.register([])), try plan("  - {measures: [received, success_rate, days_median], by: type}\n"),
      try CaseDesk.seeds(),
      .year(2024))
    #expect(store.recorded.count == 3 * 20 && store.recorded.allSatisfy { $0.rows == 0 })
    #expect(try store.figure(address("received.yoy[2024]"))?.status == .undefined)
  }

  private func seeds(_ measure: Measure) throws -> Seeds {
    let own = try CaseDesk.seeds()
    return Seeds(
      office: own.office, measures: MeasureCatalog(own.measures.measures + [measure]), places: own.places, organizations: own.organizations,
      memberTables: own.memberTables, dimensionNames: own.dimensionNames, words: own.words, controlTotals: own.controlTotals,
      amountLimits: own.amountLimits,
      courts: own.courts, caseTypes: own.caseTypes, numbers: own.numbers, causes: own.causes, holidays: own.holidays,
      deadlineRules: own.deadlineRules)
  }

  /// A measure is data: a slip in it must be told, not counted as 0 or left out.
  @Test(arguments: [
    Measure(id: "x", name: "x", unit: "件", register: "cases", kind: .count, filter: [.result: ["调解成公"]]),
    Measure(id: "x", name: "x", unit: "件", register: "cases", kind: .count, filter: [DimensionID("resutl"): ["调解成功"]]),
    Measure(id: "x", name: "x", unit: "人", register: "cases", kind: .sum("partys")),
    Measure(id: "x", name: "x", unit: "%", register: "cases", kind: .ratio(numerator: "days_median", denominator: "received")),
  ])
  func aSlipInAMeasureIsTold(measure: Measure) throws {
    let (register, plan, seeds) = (
      try CaseDesk.alone(try CaseDesk.register(FigureStoreTests.lines)), try plan("  - {measures: [x]}\n"), try seeds(measure)
    )
    #expect(throws: RunFault.self) { try aggregate(register, plan, seeds, .year(2024)) }

  }
}
