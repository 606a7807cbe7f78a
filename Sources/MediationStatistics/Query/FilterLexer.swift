/// Cuts the text of a filter into words, relations and signs.
struct FilterLexer {
  enum Token: Equatable {
    /// A word without quotes may be a keyword.
    case word(String, isQuoted: Bool)
    case relation(Filter.Relation)
    case comma, open, close
  }

  struct Placed: Equatable {
    let token: Token
    let place: Range<Int>
  }

  private let characters: [Character]
  private var index = 0

  static func tokens(of text: String) throws(FilterFault) -> [Placed] {
    var lexer = FilterLexer(characters: Array(text))
    var tokens: [Placed] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(characters: [Character]) { self.characters = characters }

  private mutating func next() throws(FilterFault) -> Placed? {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else { return nil }
    let start = index
    let token = try token()
    return Placed(token: token, place: start..<index)
  }

  private mutating func token() throws(FilterFault) -> Token {
    for (sign, relation) in Self.relations where takes(sign) { return .relation(relation) }
    let character = characters[index]
    if let sign = Self.signs[character] {
      index += 1
      return sign
    }
    if let closing = Self.quotes[character] { return .word(try quoted(closing), isQuoted: true) }
    guard !"!！".contains(character) else {
      throw FilterFault(place: index..<(index + 1), message: "“\(character)”不是运算符", remedy: "不等于写作 !=，不包含写作 !~")
    }
    return .word(plainWord(), isQuoted: false)
  }

  private mutating func takes(_ sign: String) -> Bool {
    guard characters[index...].starts(with: sign) else { return false }
    index += sign.count
    return true
  }

  private mutating func quoted(_ closing: Character) throws(FilterFault) -> String {
    let start = index
    index += 1
    guard let end = characters[index...].firstIndex(of: closing) else {
      throw FilterFault(place: start..<characters.count, message: "引号没有收尾", remedy: "请在值的末尾补上“\(closing)”")
    }
    defer { index = end + 1 }
    return String(characters[index..<end])
  }

  private mutating func plainWord() -> String {
    let start = index
    while index < characters.count, !Self.ends(characters[index]) { index += 1 }
    return String(characters[start..<index])
  }

  private static func ends(_ character: Character) -> Bool {
    character.isWhitespace || signs[character] != nil || quotes[character] != nil || relationStarts.contains(character)
  }

  /// Longer ones first.
  private static let relations: [(String, Filter.Relation)] = [
    ("!=", .notEqual), ("！＝", .notEqual), ("！=", .notEqual), ("<>", .notEqual), ("≠", .notEqual), (">=", .notLess), ("＞＝", .notLess),
    ("≥", .notLess), ("<=", .notGreater), ("＜＝", .notGreater), ("≤", .notGreater), ("==", .equal), ("=", .equal), ("＝", .equal),
    (">", .greater), ("＞", .greater), ("<", .less), ("＜", .less), ("!~", .containsNot), ("！～", .containsNot), ("~", .contains),
    ("～", .contains),
  ]
  private static let relationStarts = Set(relations.compactMap(\.0.first))
  private static let signs: [Character: Token] = [",": .comma, "，": .comma, "、": .comma, "(": .open, ")": .close]
  private static let quotes: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "「": "」"]
}
