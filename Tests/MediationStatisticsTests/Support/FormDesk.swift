@testable import MediationStatistics

/// Forms of a test's own, over figures of a test's own.
enum FormDesk {
  static let columns = "[{name: 受理, measure: received}]"
  static let rows = "[{total: 合计}, {by: community}]"

  static func yaml(columns: String = columns, rows: String = rows, checks: String = "[]", more: String = "") -> String {
    "form: f\ntitle: 试表\ncolumns: \(columns)\nrows: \(rows)\nchecks: \(checks)\n\(more)"
  }

  static func form(columns: String = columns, rows: String = rows, checks: String = "[]", more: String = "") throws -> Form {
    try read(yaml(columns: columns, rows: rows, checks: checks, more: more))
  }

  static func read(_ yaml: String) throws -> Form {
    let measures = try CaseDesk.seeds().measures
    return try reading("表.yaml", yaml) { try Form.read($0, measures) }
  }

  /// What the forms say over some cases; the register is the shipped office's.
  static func filled(_ form: Form, _ lines: [CaseLine], _ period: String = "2024-07") throws -> FilledForm {
    let store = try CaseDesk.store(try CaseDesk.register(lines))
    return try wanted(try fillForms([form], store, try wanted(ReportingPeriod(period))).first)
  }

  /// A filled form of bare numbers, nil for what is not known, with its relations looked at.
  static func table(_ rows: [(kind: FilledForm.Row.Kind, name: String, numbers: [Int?])], checks rules: String = "[]") throws -> FilledForm
  {
    let count = rows.map(\.numbers.count).max() ?? 0
    let columns = (1...max(1, count)).map { "{name: 栏\($0), blank: x}" }.joined(separator: ", ")
    let form = try form(columns: "[\(columns)]", checks: rules)
    let leaves = form.columns.enumerated().map { FilledForm.Leaf(number: $0 + 1, column: $1) }
    let side = FormSide(text: "", terms: [])
    let body = rows.map { row in
      FilledForm.Row(
        kind: row.kind, name: row.name,
        cells: row.numbers.map { number in
          number.map { .computed(Fraction(Int128($0)), side, unit: "件", decimals: 0) } ?? .blank(reason: "")
        })
    }
    var filled = FilledForm(
      form: form, period: .month(2024, 7), columns: form.columns, leaves: leaves, rows: body,
      isOverMonths: leaves.map { _ in true })
    filled.checks = form.rules.flatMap { checks($0, filled) } + totals(filled)
    return filled
  }
}

extension FilledForm {
  /// Name and cells of each row, as words: numbers exact, `×` for nothing known.
  var words: [[String]] {
    rows.map { row in [row.name] + row.cells.map { $0.value.map { $0.exactDecimal() ?? $0.decimal(4) } ?? "×" } }
  }

  func row(_ name: String) throws -> [FormCell] { try wanted(rows.first { $0.name == name }).cells }
}
