/// A 审核关系 as text: `received = successful + unsuccessful + pending`, `confirmed <= written`,
/// `received = sum(received by type)`, `received.ytd = sum(received by month)`, `participations{organization_kind=street} …`.
/// Terms are measures with suffixes and members, `sum(measure by dimension|month)`, `control` (the platform's own count) and integers,
/// joined by `+` and `-`, an integer factor written `2 * received`.
package struct BalanceFormula: Sendable {
  package let text: String
  package let left: [Term]
  package let relation: Relation
  package let right: [Term]

  package enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case atMost = "<="
    case atLeast = ">="
  }

  package struct Term: Sendable {
    package let factor: Int
    package let kind: Kind
  }

  package enum Kind: Sendable {
    case number
    case measure(String, [FigureAddress.Suffix], [FigureAddress.Key])
    case sum(String, over: DimensionID)
    case sumOfMonths(String)
    case control
  }

  package struct Fault: Error, Sendable {
    /// Character position from 1.
    package let column: Int
    package let message: String
  }

  package init(_ text: String) throws(Fault) {
    var parser = FormulaParser(text)
    self.text = text
    left = try parser.side()
    relation = try parser.relation()
    right = try parser.side()
    try parser.end()
  }
}

private struct FormulaParser {
  private var cursor: FormulaCursor

  init(_ text: String) { cursor = FormulaCursor(text) }

  mutating func side() throws(BalanceFormula.Fault) -> [BalanceFormula.Term] {
    var terms = [try term(sign: 1)]
    while true {
      if cursor.take("+") {
        terms.append(try term(sign: 1))
      } else if cursor.take("-") {
        terms.append(try term(sign: -1))
      } else {
        return terms
      }
    }
  }

  mutating func relation() throws(BalanceFormula.Fault) -> BalanceFormula.Relation {
    for relation in [BalanceFormula.Relation.atMost, .atLeast, .equal] where cursor.take(relation.rawValue) { return relation }
    throw cursor.fault("应是 =、<= 或 >=")
  }

  mutating func end() throws(BalanceFormula.Fault) { try cursor.end() }

  private mutating func term(sign: Int) throws(BalanceFormula.Fault) -> BalanceFormula.Term {
    let word = try word()
    guard let number = Int(word) else { return BalanceFormula.Term(factor: sign, kind: try kind(word)) }
    guard cursor.take("*") else { return BalanceFormula.Term(factor: sign * number, kind: .number) }
    return BalanceFormula.Term(factor: sign * number, kind: try kind(try self.word()))
  }

  private mutating func kind(_ word: String) throws(BalanceFormula.Fault) -> BalanceFormula.Kind {
    if word == "control" { return .control }
    if word == "sum", cursor.take("(") {
      let measure = try self.word()
      guard try self.word() == "by" else { throw cursor.fault("应是 by") }
      let dimension = try self.word()
      guard cursor.take(")") else { throw cursor.fault("缺少右括号") }
      return dimension == "month" ? .sumOfMonths(measure) : .sum(measure, over: DimensionID(dimension))
    }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let suffixes = parts.dropFirst().map { FigureAddress.Suffix(rawValue: $0) }
    guard !suffixes.contains(nil), !suffixes.contains(where: { $0?.isChange == true }) else {
      throw cursor.fault("后缀只能是 ytd、prev_year、prev")
    }
    return .measure(parts[0], suffixes.compactMap { $0 }, try keys())
  }

  private mutating func keys() throws(BalanceFormula.Fault) -> [FigureAddress.Key] {
    guard cursor.take("{") else { return [] }
    var keys: [FigureAddress.Key] = []
    repeat {
      let dimension = try word()
      guard cursor.take("=") else { throw cursor.fault("应是 维度=成员") }
      keys.append(FigureAddress.Key(DimensionID(dimension), try member()))
    } while cursor.take(";")
    guard cursor.take("}") else { throw cursor.fault("缺少右花括号") }
    return keys
  }

  /// Everything up to `;` or `}`: members may hold any other mark.
  private mutating func member() throws(BalanceFormula.Fault) -> String {
    let run = cursor.run { $0 != ";" && $0 != "}" }
    let text = String(run.reversed().drop { $0 == " " }.reversed())
    guard !text.isEmpty else { throw cursor.fault("应是成员的名称") }
    return text
  }

  private mutating func word() throws(BalanceFormula.Fault) -> String {
    let word = cursor.run { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    guard !word.isEmpty else { throw cursor.fault("应是指标或数") }
    return word
  }
}
