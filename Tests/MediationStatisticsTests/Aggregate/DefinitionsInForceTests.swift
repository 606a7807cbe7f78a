import Testing

@testable import MediationStatistics

/// A period is computed with the definition in force on its last day.
struct DefinitionsInForceTests {
  /// Received 2024-06: 3, 2024-07: 4, of which 3 successful; from July on only successful ones count.
  private static let measures = [
    "id: a, name: 甲, unit: 件, kind: count, definition: 旧。, valid_to: 2024-06-30",
    "id: a, name: 甲, unit: 件, kind: count, where: {result: 调解成功}, definition: 新。, valid_from: 2024-07-01",
    "id: late, name: 迟, unit: 件, kind: count, definition: 后来才有。, valid_from: 2024-07-01",
    "id: rate, name: 率, unit: '%', kind: ratio, numerator: a, denominator: received, definition: 甲÷受理。",
    "id: late_rate, name: 迟率, unit: '%', kind: ratio, numerator: late, denominator: received, definition: 迟÷受理。",
    "id: received, name: 受理, unit: 件, kind: count, definition: 全部。",
  ]

  private func store() throws -> FigureStore {
    let register = try CaseDesk.register(FigureStoreTests.lines, cutoff: "2024-07-31")
    let coverage = Int(PlainRegister.day(2023, 6, 1))..<Int(PlainRegister.day(2024, 8, 1))
    return FigureStore(
      [register.cases], measures: try MeasureSuccessionTests.read(Self.measures), settings: .init(coverage: ["cases": coverage]))
  }

  @Test(arguments: [
    ("a[2024-06]", "3 final"), ("a[2024-07]", "3 final"), ("a[2024]", "5 final"), ("a[2024-06-01..2024-06-30]", "3 final"),
    ("a.prev[2024-07]", "3 final"), ("a.mom[2024-07]", "0.00 final"), ("a.yoy[2024-07]", "50.00 final"), ("a.ytd[2024-06]", "3 final"),
    ("a.ytd[2024-07]", "5 final"), ("a[2024-07;type=物业纠纷]", "1 final"), ("late[2024-06]", " undefined"), ("late[2024-07]", "4 final"),
    ("late.mom[2024-07]", " undefined"), ("late.yoy[2024-07]", " undefined"), ("late.prev[2024-07]", " undefined"),
    ("rate[2024-06]", "100 final"), ("rate[2024-07]", "75 final"), ("late_rate[2024-06]", " undefined"),
    ("late_rate[2024-07]", "100 final"),
    ("late_rate.mom[2024-07]", " undefined"),
  ])
  func values(text: String, expected: String) throws {
    let figure = try wanted(try store().figure(address(text)))
    #expect("\(figure.machineText) \(figure.status.rawValue)" == expected)
    #expect(figure.value == nil || figure.numerator != nil)
  }

  /// No definition is no excuse for a member that does not exist.
  @Test func unknownMembersAreNoFigures() throws {
    #expect(try store().figure(address("late[2024-06;type=无此类型]")) == nil)
  }

  @Test func rowsBehindAreThoseOfTheDefinition() throws {
    let store = try store()
    let counts = try ["a[2024-06]", "a[2024-07]", "late[2024-06]", "rate[2024-07]"].map { try store.parts(address($0)).map(\.rows.count) }
    #expect(counts == [[3], [3], [], [3, 4]])
    #expect(try store.rows(address("late[2024-06]")) == 0 && store.rows(address("late[2024-07]")) == 4)
  }

  /// Of what is not defined a balance is not struck: it is not 0.
  @Test func balancesLeaveOutWhatIsNotDefined() throws {
    let store = try store()
    let rules = try reading("checks.yaml", "checks:\n  - {id: x, name: 甲, formula: late = received, over: months}\n") {
      try readBalanceRules([$0], store.measures)
    }
    let checks = Reconciler(store, controlTotals: []).checks(rules, for: .month(2024, 7))
    #expect(checks.map(\.period.description) == ["2024-07"], "\(checks)")
  }

  @Test(arguments: [
    ("a[2024-07]", []), ("a[2024]", ["口径自2024年7月1日起变更：此前为“旧。”。"]), ("a.mom[2024-07]", ["口径自2024年7月1日起变更：此前为“旧。”。"]),
    ("a.mom[2024-06]", []), ("rate.yoy[2024-07]", ["“甲”的口径自2024年7月1日起变更：此前为“旧。”。"]),
  ])
  func changesThatAFigureCrosses(text: String, notes: [String]) throws {
    let (store, address) = (try store(), try address(text))
    #expect(store.measures.changes(of: address.measure, across: store.days(of: address)) == notes)
  }
}
