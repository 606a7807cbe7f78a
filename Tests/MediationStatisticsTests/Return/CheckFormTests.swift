import Testing

@testable import MediationStatistics

struct CheckFormTests {
  private typealias Row = (kind: FilledForm.Row.Kind, name: String, numbers: [Int?])

  /// One row of two numbers under one relation.
  @Test(arguments: [
    ("1 = 2", 5, 5, 0, true), ("1 = 2", 5, 4, 0, false), ("1 = 2", 5, 4, 1, true), ("1 = 2", 4, 5, 1, true), ("1 = 2", 5, 3, 1, false),
    ("1 ≤ 2", 5, 5, 0, true), ("1 ≤ 2", 4, 5, 0, true), ("1 ≤ 2", 6, 5, 0, false), ("1 ≤ 2", 6, 5, 1, true), ("1 ≤ 2", 7, 5, 1, false),
    ("1 ≥ 2", 5, 5, 0, true), ("1 ≥ 2", 6, 5, 0, true), ("1 ≥ 2", 4, 5, 0, false), ("1 ≥ 2", 4, 5, 1, true), ("1 ≥ 2", 3, 5, 1, false),
    ("1 ⇔ 2", 0, 0, 0, true), ("1 ⇔ 2", 3, 1, 0, true), ("1 ⇔ 2", 0, 1, 0, false), ("1 ⇔ 2", 1, 0, 0, false), ("1 ≥ 2 × 2", 9, 5, 0, false),
    ("1 - 2 = 2", 10, 5, 0, true),
  ])
  func relations(formula: String, left: Int, right: Int, tolerance: Int, holds: Bool) throws {
    let filled = try FormDesk.table(
      [(.body, "行", [left, right])], checks: "[{code: a, formula: \(formula), tolerance: \(tolerance)}]")
    #expect(filled.checks.map(\.holds) == [holds] && filled.checks.map(\.isFatal) == [!holds])
  }

  private let rows: [Row] = [(.total, "合计", [5, 2]), (.body, "甲", [3, 1]), (.part, "其中", [1, 1]), (.body, "乙", [2, 1])]

  @Test(arguments: [
    ("rows", ["合计", "甲", "乙"], [2, 1, 1]), ("total", ["合计"], [2]), ("columns", ["栏1", "栏2"], [3, 1]),
  ])
  func scopes(scope: String, places: [String], right: [Int]) throws {
    let filled = try FormDesk.table(rows, checks: "[{code: a, formula: 1 = 2, over: \(scope)}]")
    let own = filled.checks.filter { $0.rule.code == "a" }
    #expect(own.map(\.place) == places && own.map(\.right) == right.map { Fraction(Int128($0)) })
  }

  /// The reader of a failed check sees formula, both sides with their numbers, and the difference.
  @Test func bothSidesAndDifference() throws {
    let filled = try FormDesk.table(rows, checks: "[{code: 甲一, formula: 1 = 2 × 2 + 2, name: 试, level: explain}]")
    let check = try wanted(filled.failedChecks.first)
    #expect(check.form == "试表" && check.place == "合计" && check.numbers == "5 = 2×2 + 2" && check.difference == Fraction(-1))
    #expect(check.rule.name == "试" && check.rule.level == .explain && !check.isFatal)
  }

  /// What is not known neither holds nor fails.
  @Test(arguments: ["1 = 2", "2 = 1", "1 ⇔ 2", "1 ≤ 1 + 2"])
  func unknownOperandsSayNothing(formula: String) throws {
    let filled = try FormDesk.table([(.body, "甲", [3, nil]), (.body, "乙", [3, 3])], checks: "[{code: a, formula: \(formula)}]")
    #expect(filled.checks.map(\.place) == ["乙"])
  }

  @Test func aColumnThatDoesNotStandSaysNothing() throws {
    let form = try FormDesk.form(
      columns: "[{name: 本期, measure: received}, {name: 累计, measure: received.ytd, only: [month]}]", rows: "[{name: 全部}]",
      checks: "[{code: a, formula: 1 ≤ 2}]")
    #expect(try FormDesk.filled(form, [[:]], "2024-07").checks.count == 1)
    #expect(try FormDesk.filled(form, [[:]], "2024").checks.isEmpty)
  }

  @Test func rowsMakeTheTotal() throws {
    let filled = try FormDesk.table([(.total, "合计", [6, 2]), (.body, "甲", [3, 1]), (.part, "其中", [3, 1]), (.body, "乙", [2, 1])])
    #expect(filled.checks.map(\.place) == ["栏1", "栏2"] && filled.checks.map(\.holds) == [false, true])
    let failed = try wanted(filled.failedChecks.first)
    #expect(failed.numbers == "6 = 3 + 2" && failed.difference == Fraction(1) && failed.isFatal && failed.rule.code == "合计")
    #expect((0..<2).map(filled.isSummed) == [true, true] && (0..<2).map(filled.sumHolds) == [false, true])
  }

  @Test(arguments: [
    [(.body, "甲", [3])], [(.total, "合计", [3])], [(.total, "合计", [nil]), (.body, "甲", [3])], [(.total, "合计", [3]), (.body, "甲", [nil])],
  ] as [[(kind: FilledForm.Row.Kind, name: String, numbers: [Int?])]])
  func noTotalWhereNothingAddsUp(rows: [(kind: FilledForm.Row.Kind, name: String, numbers: [Int?])]) throws {
    let filled = try FormDesk.table(rows)
    #expect(filled.checks.isEmpty && !filled.isSummed(0) && !filled.sumHolds(0))
  }

  /// A unit that has cases before it was founded (a slip in seeds or cases): the whole counts them, the unit's row says 未设立. That is told.
  @Test func casesBeforeTheFounding() throws {
    let form = try FormDesk.form(columns: "[{name: 上年, measure: received.prev_year}]")
    let early: CaseLine = ["案件编码": CaseDesk.code(1, day: "20230703"), "受理时间": "2023-07-03 09:00:00", "调解组织": "", "工作室": "警民联调工作室"]
    let filled = try FormDesk.filled(form, [early, [:]], "2024-07")
    #expect(filled.failedChecks.map(\.numbers) == ["1 = 0"] && !filled.sumHolds(0) && filled.isSummed(0))
  }

  /// Whatever the cases: 合计 is a figure of its own, and the rows make it, in every column that can be added and for every breakdown.
  @Test(arguments: 1...6)
  func rowsMakeTheTotalOfDrawnCases(seed: Int) throws {
    let lines = Self.sound(60, seed).map(\.line)
    let measures = ["received", "successful", "amount", "parties", "received.ytd", "received.prev_year", "concluded"]
    let columns = measures.map { "{name: \($0), measure: \($0)}" }.joined(separator: ", ")
    for dimension in ["community", "type", "source", "result", "agreement", "organization_kind", "place"] {
      let form = try FormDesk.form(columns: "[\(columns), {name: 率, measure: success_rate}]", rows: "[{total: 合计}, {by: \(dimension)}]")
      for period in ["2024-07", "2024-Q1", "2024"] {
        let filled = try FormDesk.filled(form, lines, period)
        #expect(filled.checks.map(\.place) == measures && filled.failedChecks.isEmpty, "\(dimension) \(period)")
      }
    }
  }

  /// Drawn cases without what contradicts the seeds: a case of the studio alone before it was founded counts in the whole and in no row.
  private static func sound(_ count: Int, _ seed: Int) -> [DrawnCase] {
    DrawnCase.list(count, seed: UInt64(seed)).filter { !$0.studioAlone || ($0.day.year, $0.day.month) >= (2024, 7) }
  }

  /// The shipped forms hold over whatever is whole: every case has a source and a result.
  @Test(arguments: 1...3)
  func shippedRelationsHoldOverDrawnCases(seed: Int) throws {
    let lines = Self.sound(80, seed).filter { !$0.result.isEmpty && !$0.source.isEmpty }.map(\.line)
    let results = try CaseDesk.results(try CaseDesk.register(lines), "2024-07")
    let failed = results.forms.flatMap(\.failedChecks).map { "\($0.form) \($0.rule.code) \($0.place): \($0.numbers)" }
    #expect(results.forms.count == 6 && failed.isEmpty, "\(failed)")
    #expect(results.forms.flatMap(\.checks).count > 300)
  }
}
