import Testing

@testable import MediationStatistics

/// A ledger that the program has never heard of: a contract, members, measures, a form — no Swift.
struct OtherLedgerTests {
  private static let contract = """
    contract: stations
    title: 公共法律服务驿站台账
    holds: activities
    fields:
      - {id: day, name: 日期, type: moment, filled: true, required: true}
      - {id: station, name: 驿站, aliases: [站点], type: member, required: true}
      - {id: community, name: 所在社区, type: place}
      - {id: inquiries, name: 咨询人次, type: count}
      - {id: mediations, name: 调解件数, type: count}
      - {id: funds, name: 补助, type: money}
      - {id: visitor, name: 来访人, type: name, personal: name}
    """
  private static let measures = """

      - {id: inquiries, name: 驿站咨询, unit: 人次, register: stations, kind: sum, of: inquiries, definition: 咨询人次之和。}
      - {id: station_mediations, name: 驿站调解, unit: 件, register: stations, kind: sum, of: mediations, definition: 调解件数之和。}
      - {id: station_days, name: 值班, unit: 天, register: stations, kind: count, definition: 台账行数。}
      - {id: station_rate, name: 调解占比, unit: "%", kind: ratio, numerator: station_mediations, denominator: inquiries, definition: 调解÷咨询。}
      - {id: station_funds, name: 补助, unit: 万元, register: stations, kind: sum, of: funds, decimals: 2, definition: 补助之和。}
      - {id: station_funds_mean, name: 平均补助, unit: 元, register: stations, kind: mean, of: funds, decimals: 1, definition: 每天补助的平均数。}
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
    form: stations
    title: 驿站情况表
    stub: 驿站
    columns:
      - {name: 咨询, measure: inquiries}
      - {name: 调解, measure: station_mediations}
      - {name: 合, formula: 1 + 2}
      - {name: 占比, measure: station_rate}
      - {name: 补助, measure: station_funds, decimals: 2}
      - {name: 平均, measure: station_funds_mean}
      - {name: 累计, measure: inquiries.ytd}
    rows:
      - {total: 合计}
      - {by: station}
    checks:
      - {code: "1", formula: 2 ≤ 1}
    """

  private func office() throws -> SmallOffice {
    let office = try SmallOffice()
    try office.put("pipelines/contracts/stations.yaml", Self.contract)
    try office.put("pipelines/forms/stations.yaml", Self.form)
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: ["stations"], inputs: [("stations", "stations")]))
    try office.change("seeds/members.csv") { $0 + ["永福站", "文一站", "邱桥站"].map { "station,\($0),\n" }.joined() }
    try office.change("seeds/dimensions.csv") { $0 + "station,驿站\n" }
    try office.change("seeds/measures.yaml") { $0 + Self.measures }
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv([[:]]))
    try office.put("inputs/stations/驿站.csv", Self.ledger)
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
    let rejects = try office.text("out/2024-07/own/rejects-stations.csv")
    #expect(rejects.contains("驿站.csv") && rejects.contains("activity-undated") && !rejects.contains("某甲乙"))
    let figures = try office.text("out/2024-07/own/figures.csv")
    #expect(figures.contains("station_rate[2024-07;station=永福站],station_rate,调解占比,2024-07,station=永福站,17,2,12,%"), "\(figures)")
    #expect(try PackedWords.found(["某甲乙", "某丙丁"], in: folder).isEmpty)
  }

  @Test func itsNumbersAreExplained() throws {
    let office = try office()
    let pipeline = try office.pipeline("own")
    let registers = try office.registers(pipeline)
    let text = try Explanation("station_funds[2024-07;station=永福站]", registers, pipeline.figures(registers)).text(limit: 10)
    #expect(text.contains("驿站.csv:2") && !text.contains("驿站.csv:5") && text.contains("333.33") && !text.contains("某甲乙"), "\(text)")
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
    #expect(reason == "未读入“驿站咨询”的数据")
  }
}
