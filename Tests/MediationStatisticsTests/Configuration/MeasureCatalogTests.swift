import Testing

@testable import MediationStatistics

@Suite struct MeasureCatalogTests {
  private func read(_ text: String) throws -> MeasureCatalog {
    try reading("measures.yaml", "measures:\n" + text) { try MeasureCatalog.read($0) }
  }

  @Test func kindsAndOptions() throws {
    let catalog = try read(
      """
        - {id: received, name: 受理, unit: 件, kind: count, definition: 定义}
        - {id: won, name: 成功, unit: 件, kind: count, where: {result: [甲, 乙], type: 丙}, clock: concluded, definition: 定义}
        - {id: money, name: 金额, unit: 万元, kind: sum, of: amount, decimals: 2, definition: 定义, register: cases}
        - {id: days, name: 天数, unit: 天, kind: median, of: days, definition: 定义}
        - {id: rate, name: 率, unit: "%", kind: ratio, numerator: won, denominator: received, basis: 受理, definition: 定义, source: 平台}
        - {id: open, name: 未结, unit: 件, kind: open_at_end, definition: 定义}
      """)
    #expect(catalog.measures.map(\.id) == ["received", "won", "money", "days", "rate", "open"])
    #expect(catalog["money"]?.kind == .sum("amount") && catalog["money"]?.decimals == 2 && catalog["days"]?.kind == .median("days"))
    #expect(catalog["won"]?.filter == [.result: ["甲", "乙"], .type: ["丙"]] && catalog["won"]?.clock == .concluded)
    #expect(
      catalog["rate"]?.kind == .ratio(numerator: "won", denominator: "received") && catalog["rate"]?.basis == "受理"
        && catalog["rate"]?.source == "平台")
    #expect(catalog["open"]?.kind == .openAtEnd && catalog["received"]?.register == "cases" && catalog["nowhere"] == nil)
    #expect(catalog.order(of: "won") == 1 && catalog.order(of: "nowhere") == 6)
  }

  @Test(arguments: [
    ("- {id: a, name: 甲, unit: 件, kind: cuont, definition: x}", "kind“cuont”"),
    ("- {id: a, name: 甲, unit: 件, kind: sum, definition: x}", "share 须写 of"),
    ("- {id: a, name: 甲, unit: 件, kind: count, of: amount, definition: x}", "多出“of”"),
    ("- {id: a, name: 甲, unit: 件, kind: count}", "缺少“definition”"),
    ("- {id: a, name: 甲, unit: 件, kind: count, definition: x, decimals: 7}", "0–6"),
    ("- {id: a, name: 甲, unit: '%', kind: ratio, numerator: a, definition: x}", "denominator"),
    ("- {id: a, name: 甲, unit: '%', kind: ratio, numerator: a, denominator: a, definition: x}", "不存在或本身是比率"),
    ("- {id: a, name: 甲, unit: 件, kind: count, definition: x}\n- {id: a, name: 乙, unit: 件, kind: count, definition: x}", "定义了 2 次，有效期重叠"),
    (
      "- {id: received, name: 甲, unit: 件, kind: count, definition: x}\n- {id: r, name: 乙, unit: '%', kind: ratio, numerator: recieved, denominator: received, definition: x}",
      "是不是“received”"
    ),
    ("- {id: a, name: 甲, unit: 件, kind: count, definition: x, clock: filed}", "“clock”应是"),
  ])
  func faults(text: String, part: String) {
    let messages = faultMessages { _ = try read(text.split(separator: "\n").map { "  \($0)\n" }.joined()) }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  /// A ledger that this pipeline does not read is known by its contract; a slip in its name is told.
  @Test func registersAreTheProgramsOrAContracts() throws {
    let (project, plan) = (try CaseDesk.project(), try SourceContractsTests.plan(SourceContractsTests.cases))
    let contracts = try SourceContracts.read(plan, in: project, try CaseDesk.seeds())
    #expect(contracts.activities.isEmpty)
    let line = "  - {id: a, name: 甲, unit: 件, kind: count, definition: x, register: "
    for register in Contract.programRegisters + ["prevention"] {
      #expect(throws: Never.self, "\(register)") { try read(line + register + "}").refuseUnknownRegisters(in: project, contracts) }
    }
    let messages = faultMessages { try read(line + "preventoin}").refuseUnknownRegisters(in: project, contracts) }
    #expect(messages.count == 1 && messages[0].hasPrefix("指标 a: 没有台账“preventoin”，是不是“prevention”？ — 可用 cases、"), "\(messages)")
  }

  @Test func registersBehindAMeasure() throws {
    let measures = try ShippedOffice.seeds().measures
    #expect(measures.registers(behind: "received") == ["cases"] && measures.registers(behind: "success_rate") == ["cases"])
    #expect(measures.registers(behind: "papers") == ["documents"] && measures.registers(behind: "nothing").isEmpty)
  }

  @Test func shippedMeasuresHaveDefinitions() throws {
    let measures = try ShippedOffice.seeds().measures.measures
    #expect(measures.count > 10 && measures.allSatisfy { !$0.definition.isEmpty })
  }
}
