/// A place in the text of a formula: what balance relations and forms' 审核关系 are read with.
struct FormulaCursor {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  /// Passes a token and the blanks before it; nothing when it does not stand here.
  mutating func take(_ token: String) -> Bool {
    skipBlanks()
    guard characters[position...].starts(with: Array(token)) else { return false }
    position += token.count
    return true
  }

  /// Passes the first of several tokens that stands here.
  mutating func take(anyOf tokens: [String]) -> Bool { tokens.contains { take($0) } }

  /// The run of characters from here on, blanks before it passed; empty when there is none.
  mutating func run(while isWanted: (Character) -> Bool) -> String {
    skipBlanks()
    let run = characters[position...].prefix(while: isWanted)
    position += run.count
    return String(run)
  }

  mutating func end() throws(BalanceFormula.Fault) {
    skipBlanks()
    if position < characters.count { throw fault("多出的内容") }
  }

  func fault(_ message: String) -> BalanceFormula.Fault { BalanceFormula.Fault(column: position + 1, message: message) }

  private mutating func skipBlanks() {
    while position < characters.count, characters[position] == " " || characters[position] == "　" { position += 1 }
  }
}
