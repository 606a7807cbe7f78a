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
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  mutating func side() throws(BalanceFormula.Fault) -> [BalanceFormula.Term] {
    var terms = [try term(sign: 1)]
    while true {
      if take("+") { terms.append(try term(sign: 1)) } else if take("-") { terms.append(try term(sign: -1)) } else { return terms }
    }
  }

  mutating func relation() throws(BalanceFormula.Fault) -> BalanceFormula.Relation {
    for relation in [BalanceFormula.Relation.atMost, .atLeast, .equal] where take(relation.rawValue) { return relation }
    throw fault("应是 =、<= 或 >=")
  }

  func end() throws(BalanceFormula.Fault) {
    if position < characters.count { throw fault("多出的内容") }
  }

  private mutating func term(sign: Int) throws(BalanceFormula.Fault) -> BalanceFormula.Term {
    let word = try word()
    guard let number = Int(word) else { return BalanceFormula.Term(factor: sign, kind: try kind(word)) }
    guard take("*") else { return BalanceFormula.Term(factor: sign * number, kind: .number) }
    return BalanceFormula.Term(factor: sign * number, kind: try kind(try self.word()))
  }

  private mutating func kind(_ word: String) throws(BalanceFormula.Fault) -> BalanceFormula.Kind {
    if word == "control" { return .control }
    if word == "sum", take("(") {
      let measure = try self.word()
      guard try self.word() == "by" else { throw fault("应是 by") }
      let dimension = try self.word()
      guard take(")") else { throw fault("缺少右括号") }
      return dimension == "month" ? .sumOfMonths(measure) : .sum(measure, over: DimensionID(dimension))
    }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let suffixes = parts.dropFirst().map { FigureAddress.Suffix(rawValue: $0) }
    guard !suffixes.contains(nil), !suffixes.contains(.yoy), !suffixes.contains(.mom) else { throw fault("后缀只能是 ytd、prev_year、prev") }
    return .measure(parts[0], suffixes.compactMap { $0 }, try keys())
  }

  private mutating func keys() throws(BalanceFormula.Fault) -> [FigureAddress.Key] {
    guard take("{") else { return [] }
    var keys: [FigureAddress.Key] = []
    repeat {
      let dimension = try word()
      guard take("=") else { throw fault("应是 维度=成员") }
      keys.append(FigureAddress.Key(DimensionID(dimension), try member()))
    } while take(";")
    guard take("}") else { throw fault("缺少右花括号") }
    return keys
  }

  /// Everything up to `;` or `}`: members may hold any other mark.
  private mutating func member() throws(BalanceFormula.Fault) -> String {
    skipBlanks()
    let start = position
    while position < characters.count, characters[position] != ";", characters[position] != "}" { position += 1 }
    let text = String(characters[start..<position].reversed().drop { $0 == " " }.reversed())
    guard !text.isEmpty else { throw fault("应是成员的名称") }
    return text
  }

  private mutating func word() throws(BalanceFormula.Fault) -> String {
    skipBlanks()
    let start = position
    while position < characters.count, isWordCharacter(characters[position]) { position += 1 }
    guard position > start else { throw fault("应是指标或数") }
    return String(characters[start..<position])
  }

  private func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }

  private mutating func take(_ token: String) -> Bool {
    skipBlanks()
    guard characters[position...].starts(with: Array(token)) else { return false }
    position += token.count
    return true
  }

  private mutating func skipBlanks() {
    while position < characters.count, characters[position] == " " { position += 1 }
  }

  private func fault(_ message: String) -> BalanceFormula.Fault { BalanceFormula.Fault(column: position + 1, message: message) }
}
