import Testing

@testable import MediationStatistics

struct BalanceTests {
  /// 2023: 红 3 · 2024-01: 红 2, 黄 1 · 2024-02: 蓝 4.
  private func store() -> FigureStore {
    func rows(_ count: Int, _ day: Int32, _ color: UInt16) -> [PlainRegister.Row] {
      (0..<count).map { _ in .init(day: day, color: color, weight: 50) }
    }
    let days = [PlainRegister.day(2023, 5, 5), PlainRegister.day(2024, 1, 5), PlainRegister.day(2024, 2, 5)]
    let all = rows(3, days[0], 0) + rows(2, days[1], 0) + rows(1, days[1], 1) + rows(4, days[2], 2)
    let red = PlainRegister.measure("red", .count, filter: [DimensionID("color"): ["红"]])
    return PlainRegister.store(all, [PlainRegister.measure("a", .count), red, PlainRegister.measure("yuan", .sum("weight"), unit: "元")])
  }

  private func check(
    _ formula: String, _ period: String = "2024-02", level: BalanceRule.Level = .mandatory, scopes: [BalanceRule.Scope] = [.period],
    controls: [(String, Int)] = []
  ) throws -> [BalanceCheck] {
    let rule = BalanceRule(id: "x", name: "x", formula: try BalanceFormula(formula), level: level, scopes: scopes)
    let totals = try controls.map { Seeds.ControlTotal(month: try wanted(ReportingPeriod($0.0)), received: $0.1, line: 1) }
    return Reconciler(store(), controlTotals: totals).checks([rule], for: try wanted(ReportingPeriod(period)))
  }

  @Test(arguments: [
    ("a = sum(a by color)", "2024", "7 = 2 + 1 + 4", true), ("a = red", "2024", "7 = 2", false), ("red <= a", "2024", "2 <= 7", true),
    ("a <= red", "2024", "7 <= 2", false), ("a >= 2 * red", "2024", "7 >= 2×2", true), ("a - red = 5", "2024", "7 - 2 = 5", true),
    ("a = sum(a by month)", "2024-Q1", "7 = 3 + 4 + 0", true), ("a.prev_year = red.prev_year", "2024", "3 = 3", true),
    ("a.ytd = a.prev + a", "2024-02", "7 = 3 + 4", true), ("a{color=黄} = 1", "2024", "1 = 1", true), ("yuan = 3.5", "2024", "", false),
    ("a = sum(a by color)", "2025", "0 = 0", true), ("2 * yuan >= 7", "2024", "2×3.5 >= 7", true),
  ])
  func putsTheNumbersIn(formula: String, period: String, numbers: String, holds: Bool) throws {
    guard !numbers.isEmpty else {
      #expect(throws: BalanceFormula.Fault.self) { try BalanceFormula(formula) }
      return
    }
    let found = try check(formula, period)
    #expect(found.map(\.numbers) == [numbers] && found.map(\.holds) == [holds])
  }

  @Test func theDifferenceIsLeftLessRight() throws {
    let found = try check("red = a", "2024")
    #expect(found.map(\.difference) == [Fraction(-5)] && found.map(\.isFatal) == [true])
    #expect(try check("red = a", "2024", level: .explain).map(\.isFatal) == [false])
    #expect(try check("a = a", "2024").map(\.isFatal) == [false])
  }

  @Test(arguments: [
    ([BalanceRule.Scope.period], "2024-02", ["2024-02"]), ([.ytd], "2024-02", ["2024-01..2024-02"]),
    ([.months], "2024-02", ["2024-01", "2024-02"]),
    ([.period, .ytd, .months], "2024-01", ["2024-01"]),
    ([.period, .ytd, .months], "2024-Q2", ["2024-Q2", "2024-H1", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"]),
    ([.period, .months], "2024-02-03..2024-02-09", ["2024-02-03..2024-02-09"]),
  ])
  func scopes(scopes: [BalanceRule.Scope], period: String, expected: [String]) throws {
    #expect(try check("a = a", period, scopes: scopes).map(\.period.description) == expected)
  }

  @Test func controlTotalsNeedEveryMonth() throws {
    let controls = [("2024-01", 3), ("2024-02", 5)]
    #expect(try check("a = control", "2024-02", controls: controls).map(\.numbers) == ["4 = 5"])
    #expect(try check("a = control", "2024-01..2024-02", controls: controls).map(\.numbers) == ["7 = 8"])
    #expect(try check("a = control", "2024", controls: controls).isEmpty)
    #expect(try check("a = control", "2024-02-01..2024-02-29", controls: controls).isEmpty)
  }

  @Test(arguments: [(Clock.concluded, 1), (.accepted, 26)])
  func controlTotalsAreOfCalendarMonthsByAcceptance(monthBy: Clock, startDay: Int) throws {
    let register = try CaseDesk.register([[:]])
    let settings = FigureStore.Settings(monthBy: monthBy, startDay: startDay, coverage: ["cases": 0..<30_000])
    let store = FigureStore([register.cases], measures: try ShippedOffice.seeds().measures, settings: settings)
    let rule = BalanceRule(id: "x", name: "x", formula: try BalanceFormula("received = control"), level: .mandatory, scopes: [.period])
    let july = try wanted(ReportingPeriod("2024-07"))
    let totals = [Seeds.ControlTotal(month: july, received: 9, line: 1)]
    #expect(Reconciler(store, controlTotals: totals).checks([rule], for: july).isEmpty)
  }

  /// A relation that cannot be computed for want of a member, a dimension or a measure must fail, not vanish.
  @Test(arguments: ["a = sum(a by colour)", "a = a{color=绿}", "a = sum(b by color)", "a{size=大} = 0"])
  func aSlipDoesNotMakeACheckVanish(formula: String) throws {
    let rule = BalanceRule(id: "x", name: "x", formula: try BalanceFormula(formula), level: .mandatory, scopes: [.period])
    #expect(unknownTerms(rule, store()).count == 1)
  }
}
