/// The keys of a form's YAML, by the place where they stand. The reader asks by them and by nothing else; `docs/reference/forms.md` lists them.
enum FormKey: CaseIterable, Sendable {
  case form, title, sheet, head, adopted, unit, stub, columns, rows, checks, zero, rowNumbers, paper, notes
  case number, issuer, approver, approval, validUntil
  case columnName, columnColumns, columnMeasure, columnCompare, columnWhere, columnFormula, columnBlank, columnUnit, decimals, only
  case total, by, rowName, rowMeasure, rowCompare, rowWhere, rowBlank, part
  case code, checkName, checkFormula, level, over, tolerance

  enum Place: String, CaseIterable, Sendable {
    case form = "The form"
    case head = "`head:`, the block at the upper right"
    case column = "`columns:`, each"
    case row = "`rows:`, each"
    case check = "`checks:`, each"
  }

  struct Entry: Sendable {
    let place: Place
    let name: String
    /// What may stand there, and what holds when nothing does.
    let values: String
    let standard: String
    let meaning: String

    init(_ place: Place, _ name: String, _ values: String, _ standard: String, _ meaning: String) {
      (self.place, self.name, self.values, self.standard, self.meaning) = (place, name, values, standard, meaning)
    }
  }

  var name: String { entry.name }

  /// The keys of what a column and a row both may ask for.
  struct Request: Sendable {
    let measure, compare, filter, blank: FormKey

    static let column = Request(measure: .columnMeasure, compare: .columnCompare, filter: .columnWhere, blank: .columnBlank)
    static let row = Request(measure: .rowMeasure, compare: .rowCompare, filter: .rowWhere, blank: .rowBlank)
  }
}

/// The reader asks by the keys of the reference, so that neither knows one that the other does not.
extension YAMLMapping {
  func text(_ key: FormKey) -> String? { text(key.name) }
  func requiredText(_ key: FormKey) -> String? { requiredText(key.name) }
  func texts(_ key: FormKey) -> [String] { texts(key.name) }
  func flag(_ key: FormKey) -> Bool { flag(key.name) }
  func integer(_ key: FormKey, in range: ClosedRange<Int>) -> Int? { integer(key.name, in: range) }
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: FormKey, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String { choice(key.name, type) }
  func list<Value>(_ key: FormKey, _ body: (YAMLMapping) -> Value?) -> [Value] { list(key.name, body) }
  func section<Value>(_ key: FormKey, _ body: (YAMLMapping) -> Value?) -> Value? { section(key.name, body) }
  func isBlank(_ key: FormKey) -> Bool { isBlank(key.name) }
  func fault(at key: FormKey, _ message: String) { fault(at: key.name, message) }
}
