import Testing

@testable import MediationStatistics

/// A ledger that the program has never heard of: a contract, members, measures, a form — no Swift.
struct OtherLedgerTests {
  private static let contract = """
    contract: counters
    title: 法律咨询窗口台账
    holds: activities
    fields:
      - {id: day, name: 日期, type: moment, filled: true, required: true}
      - {id: counter, name: 窗口, aliases: [站点], type: member, required: true}
      - {id: community, name: 所在社区, type: place}
      - {id: inquiries, name: 咨询人次, type: count}
      - {id: mediations, name: 调解件数, type: count}
      - {id: funds, name: 补助, type: money}
      - {id: visitor, name: 来访人, type: name, personal: name}
    """
  private static let measures = """

      - {id: inquiries, name: 窗口咨询, unit: 人次, register: counters, kind: sum, of: inquiries, definition: 咨询人次之和。}
      - {id: counter_mediations, name: 窗口调解, unit: 件, register: counters, kind: sum, of: mediations, definition: 调解件数之和。}
      - {id: counter_days, name: 值班, unit: 天, register: counters, kind: count, definition: 台账行数。}
      - {id: counter_rate, name: 调解占比, unit: "%", kind: ratio, numerator: counter_mediations, denominator: inquiries, definition: 调解÷咨询。}
      - {id: counter_funds, name: 补助, unit: 万元, register: counters, kind: sum, of: funds, decimals: 2, definition: 补助之和。}
      - {id: counter_funds_mean, name: 平均补助, unit: 元, register: counters, kind: mean, of: funds, decimals: 1, definition: 每天补助的平均数。}
    """
  private static let ledger = """
    日期,站点,所在社区,咨询人次,调解件数,补助（元）,来访人
    2024-07-01,永福站,永福社区,7,2,333.33,某甲乙
    2024-07-02,文一站,文一社区,3,1,100,某丙丁
    2024-07-31,永福站,,5,,,
    2024-08-01,永福站,永福社区,9,9,9,
    某日,永福站,永福社区,9,9,9,
    """
  private static let form = """
    form: counters
    title: 窗口情况表
    stub: 窗口
    columns:
      - {name: 咨询, measure: inquiries}
      - {name: 调解, measure: counter_mediations}
      - {name: 合, formula: 1 + 2}
      - {name: 占比, measure: counter_rate}
      - {name: 补助, measure: counter_funds, decimals: 2}
      - {name: 平均, measure: counter_funds_mean}
      - {name: 累计, measure: inquiries.ytd}
    rows:
      - {total: 合计}
      - {by: counter}
    checks:
      - {code: "1", formula: 2 ≤ 1}
    """

  private func office() throws -> SmallOffice {
    let office = try SmallOffice()
    try office.put("pipelines/contracts/counters.yaml", Self.contract)
    try office.put("pipelines/forms/counters.yaml", Self.form)
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: ["counters"], inputs: [("counters", "counters")]))
    try office.change("seeds/members.csv") { $0 + ["永福站", "文一站", "邱桥站"].map { "counter,\($0),\n" }.joined() }
    try office.change("seeds/dimensions.csv") { $0 + "counter,窗口\n" }
    try office.change("seeds/measures.yaml") { $0 + Self.measures }
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv([[:]]))
    try office.put("inputs/counters/窗口.csv", Self.ledger)
    return office
  }

  @Test func itsFormIsFilledAndProved() throws {
    let office = try office()
    let results = try office.results("own", "2024-07")
    let words = try wanted(results.forms.first).words
    #expect(
      words == [
        ["合计", "15", "3", "18", "20", "0.043333", "216.665", "15"], ["永福站", "12", "2", "14", "16.6667", "0.033333", "333.33", "12"],
        ["文一站", "3", "1", "4", "33.3333", "0.01", "100", "3"], ["邱桥站", "0", "0", "0", "×", "0", "×", "0"],
      ], "\(words)")
    #expect(results.forms[0].failedChecks.isEmpty)
    let folder = try office.run("own", "2024-07")
    #expect(try Verification(folder).isSound)
    let rejects = try office.text("out/2024-07/own/rejects-counters.csv")
    #expect(rejects.contains("窗口.csv") && rejects.contains("activity-undated") && !rejects.contains("某甲乙"))
    let figures = try office.text("out/2024-07/own/figures.csv")
    #expect(figures.contains("counter_rate[2024-07;counter=永福站],counter_rate,调解占比,2024-07,counter=永福站,17,2,12,%"), "\(figures)")
    #expect(try PackedWords.found(["某甲乙", "某丙丁"], in: folder).isEmpty)
  }

  @Test func itsNumbersAreExplained() throws {
    let office = try office()
    let pipeline = try office.pipeline("own")
    let registers = try office.registers(pipeline)
    let text = try Explanation("counter_funds[2024-07;counter=永福站]", registers, pipeline.figures(registers), pipeline.seeds).text(limit: 10)
    #expect(text.contains("窗口.csv:2") && !text.contains("窗口.csv:5") && text.contains("333.33") && !text.contains("某甲乙"), "\(text)")
    #expect(registers.ledgers.count == 2 && RowFlow.ofFiles(registers.ledgers).allSatisfy { $0.flow.isConserved })
  }

  /// An office that has no such ledger yet: nothing is known, not even 0, and the form says so.
  @Test func withoutTheLedger() throws {
    let office = try office()
    let pipeline = try office.pipeline("own")
    var files = InputFiles()
    files.add([office.file("inputs/mediation/清单.csv")], pipeline.contracts.cases)
    let results = try pipeline.results(try pipeline.registers(files, cutoff: nil), .month(2024, 7))
    #expect(results.forms[0].rows.flatMap(\.cells).allSatisfy { $0.value == nil } && results.forms[0].checks.isEmpty)
    guard case .blank(let reason) = results.forms[0].rows[0].cells[0] else { throw Missing() }
    #expect(reason == "未读入“窗口咨询”的数据")
  }
}
