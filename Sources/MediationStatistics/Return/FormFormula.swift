/// A sum of columns (or rows) of a form: `14 + 15`, `Σ(7..12)`, `2 × 1`.
package struct FormSide: Sendable {
  package struct Term: Sendable {
    package let factor: Int
    /// Number (栏次 or 行次) from 1.
    package let number: Int
  }

  package let text: String
  package let terms: [Term]

  package init(_ text: String) throws(BalanceFormula.Fault) {
    var parser = FormFormulaParser(text)
    self.text = text
    terms = try parser.side()
    try parser.end()
  }

  init(text: String, terms: [Term]) { (self.text, self.terms) = (text, terms) }
}

/// A 审核关系 of a form over its numbers: `1 = Σ(7..12)`, `4 ≤ 1`, `2 >= 2 × 1`, `43 ⇔ 44` (both zero or neither).
package struct FormFormula: Sendable {
  package enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case atMost = "≤"
    case atLeast = "≥"
    case together = "⇔"
  }

  package let text: String
  package let left: FormSide
  package let relation: Relation
  package let right: FormSide

  package init(_ text: String) throws(BalanceFormula.Fault) {
    var parser = FormFormulaParser(text)
    self.text = text
    left = FormSide(text: text, terms: try parser.side())
    relation = try parser.relation()
    right = FormSide(text: text, terms: try parser.side())
    try parser.end()
  }

  var numbers: [Int] { (left.terms + right.terms).map(\.number) }
}

/// One 审核关系 of a form.
package struct FormRule: Sendable {
  package let code: String
  package let name: String
  package let formula: FormFormula
  package let level: BalanceRule.Level
  /// Largest difference that passes.
  package let tolerance: Fraction
  package let scope: Scope

  package enum Scope: String, Sendable, CaseIterable {
    /// Numbers are columns; every row is looked at.
    case rows
    /// Numbers are columns; only the row 合计.
    case total
    /// Numbers are rows; every column is looked at.
    case columns
  }
}

private struct FormFormulaParser {
  private var cursor: FormulaCursor

  init(_ text: String) { cursor = FormulaCursor(text) }

  mutating func side() throws(BalanceFormula.Fault) -> [FormSide.Term] {
    var terms = try term(sign: 1)
    while true {
      if cursor.take(anyOf: ["+", "＋"]) {
        terms += try term(sign: 1)
      } else if cursor.take(anyOf: ["-", "−", "－"]) {
        terms += try term(sign: -1)
      } else {
        return terms
      }
    }
  }

  mutating func relation() throws(BalanceFormula.Fault) -> FormFormula.Relation {
    for (sign, relation) in FormFormulaParser.signs where cursor.take(sign) { return relation }
    throw cursor.fault("应是 =、≤、≥ 或 ⇔")
  }

  /// Longer signs first.
  private static let signs: [(String, FormFormula.Relation)] = [
    ("<=>", .together), ("⇔", .together), ("<=", .atMost), ("≤", .atMost), (">=", .atLeast), ("≥", .atLeast), ("=", .equal), ("＝", .equal),
  ]

  mutating func end() throws(BalanceFormula.Fault) { try cursor.end() }

  private mutating func term(sign: Int) throws(BalanceFormula.Fault) -> [FormSide.Term] {
    if cursor.take(anyOf: ["Σ", "sum"]) { return try range(sign) }
    let first = try number()
    guard cursor.take(anyOf: ["×", "*"]) else { return [FormSide.Term(factor: sign, number: first)] }
    if cursor.take(anyOf: ["Σ", "sum"]) { return try range(sign * first) }
    return [FormSide.Term(factor: sign * first, number: try number())]
  }

  /// `(7..12, 14)`
  private mutating func range(_ factor: Int) throws(BalanceFormula.Fault) -> [FormSide.Term] {
    guard cursor.take(anyOf: ["(", "（"]) else { throw cursor.fault("应是左括号") }
    var terms: [FormSide.Term] = []
    repeat {
      let first = try number()
      let last = cursor.take(anyOf: ["..", "…"]) ? try number() : first
      guard first <= last, last - first < 1_000 else { throw cursor.fault("范围的起止颠倒，或多于 1000 个号码") }
      terms += (first...last).map { FormSide.Term(factor: factor, number: $0) }
    } while cursor.take(anyOf: [",", "，", "、"])
    guard cursor.take(anyOf: [")", "）"]) else { throw cursor.fault("缺少右括号") }
    return terms
  }

  private mutating func number() throws(BalanceFormula.Fault) -> Int {
    let before = cursor
    let digits = cursor.run { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(digits), number > 0 else { throw before.fault("应是栏次或行次的号码") }
    return number
  }
}
