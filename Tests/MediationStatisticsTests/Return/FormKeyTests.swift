import Testing

@testable import MediationStatistics

/// The reader and the reference know the same keys.
struct FormKeyTests {
  /// A value that the key takes; groups and formulas stand in columns of their own.
  private static func value(_ key: FormKey) -> String {
    switch key {
    case .head: "{\(section(.head))}"
    case .columns: "[{\(section(.column, without: [.columnColumns, .columnFormula]))}, {name: 组, columns: [{name: 甲, formula: 1 + 1}]}]"
    case .rows: "[{\(section(.row, without: [.by, .total]))}, {total: 合计}, {by: type}]"
    case .checks: "[{\(section(.check))}]"
    case .adopted, .rowNumbers, .part: "true"
    case .zero: "digit"
    case .paper: "A3"
    case .columnMeasure: "received"
    case .columnCompare: "prev_year"
    case .columnWhere, .rowWhere: "{type: 邻里纠纷}"
    case .decimals, .tolerance: "3"
    case .only: "[month]"
    case .checkFormula: "1 = 1"
    case .level: "explain"
    case .over: "total"
    case .rowMeasure, .rowCompare: ""
    default: "甲"
    }
  }

  private static func section(_ place: FormKey.Place, without: [FormKey] = []) -> String {
    let keys = FormKey.allCases.filter { $0.entry.place == place && !without.contains($0) }
    return keys.map { "\($0.name): \(value($0))" }.joined(separator: ", ")
  }

  /// The reader asks for each key of the table: one that it does not know it would refuse.
  @Test func theReaderKnowsEveryKey() throws {
    let form = try FormDesk.read("{\(Self.section(.form))}")
    #expect(form.isAdopted && form.hasRowNumbers && form.paper == .a3 && form.zero == .digit)
    #expect([form.title, form.sheet, form.stub, form.unit] + form.notes == Array(repeating: "甲", count: 5))
    #expect(form.head.lines.allSatisfy { $0.text == "甲" })
    let column = form.columns[0]
    #expect(column.decimals == 3 && column.only == [.month] && column.unit == "甲" && column.request.blank == "甲")
    #expect(column.request.measure == "received" && column.request.suffixes == [.previousYear] && column.request.filter.count == 1)
    guard case .line("甲", let request, true) = form.rows[0] else { throw Missing() }
    #expect(request.filter.count == 1 && request.blank == "甲")
    #expect(form.rules[0].tolerance == Fraction(3) && form.rules[0].scope == .total && form.rules[0].level == .explain)
  }

  @Test(arguments: FormKey.Place.allCases)
  func aKeyOfNoTableIsRefused(place: FormKey.Place) {
    let yaml = [
      FormKey.Place.form: FormDesk.yaml(more: "nichts: 1\n"), .head: FormDesk.yaml(more: "head: {nichts: 1}\n"),
      .column: FormDesk.yaml(columns: "[{name: 甲, measure: received, nichts: 1}]"), .row: FormDesk.yaml(rows: "[{total: 合计, nichts: 1}]"),
      .check: FormDesk.yaml(checks: "[{code: a, formula: 1 = 1, nichts: 1}]"),
    ]
    let messages = faultMessages { _ = try FormDesk.read(yaml[place] ?? "") }
    #expect(messages.count == 1 && messages[0].contains("不认识的键“nichts”"), "\(messages)")
  }

  @Test func keysOfOnePlaceDiffer() {
    for place in FormKey.Place.allCases {
      let names = FormKey.allCases.filter { $0.entry.place == place }.map(\.name)
      #expect(!names.isEmpty && Set(names).count == names.count, "\(place)")
    }
  }
}
