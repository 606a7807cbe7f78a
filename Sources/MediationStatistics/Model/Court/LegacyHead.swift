/// `鄂枣阳民三初`: court short form, type, division.
struct LegacyHead {
  let court: String
  let type: String
  let division: String

  /// Longest court short form with type and division that is a number's head.
  private static let longest = 14
  private static let numerals = Set("一二三四五六七八九十")

  /// Takes everything up to 字 or 第; nil unless it ends in a known type.
  init?(_ cursor: inout NumberCursor, _ types: CaseTypeTable) {
    var ahead = cursor
    var letters: [Character] = []
    var bracketed = ""
    while letters.count < LegacyHead.longest {
      ahead.skipBlanks()
      guard let character = ahead.next else { return nil }
      if character == "字" || character == "第" { break }
      if NumberCharacters.opening.contains(character) {
        guard bracketed.isEmpty, let inner = LegacyHead.bracket(&ahead) else { return nil }
        bracketed = inner
        continue
      }
      guard NumberCharacters.isHan(character) else { return nil }
      letters.append(character)
      ahead.index += 1
    }
    guard let split = LegacyHead.split(letters, isBeforeZi: ahead.next == "字", types) else { return nil }
    court = String(letters[..<split.start])
    type = String(split.type)
    division = split.division + bracketed
    cursor = ahead
  }

  /// `(商)`, `(知)`: at most three characters.
  private static func bracket(_ cursor: inout NumberCursor) -> String? {
    cursor.index += 1
    let inner = cursor.rest.prefix(3).prefix(while: NumberCharacters.isHan)
    cursor.index += inner.count
    guard !inner.isEmpty, cursor.take(NumberCharacters.closing) != nil else { return nil }
    return String(inner)
  }

  /// Notaries, procuratorates, arbitration commissions and experts number their papers alike.
  private static let strangers = Set("证检仲鉴")

  /// The longest tail that is a type once the numerals of a division are out; before 字 also one built as courts build them.
  private static func split(_ letters: [Character], isBeforeZi: Bool, _ types: CaseTypeTable) -> (
    start: Int, type: [Character], division: String
  )? {
    let places = letters.indices.filter { !numerals.contains(letters[$0]) }
    let bare = places.map { letters[$0] }
    let known = bare.indices.first { types.knows(Array(bare[$0...])) }
    guard let first = known ?? (isBeforeZi ? LegacyType.start(in: bare) : nil) else { return nil }
    let start = places[first]
    guard start == 0 || !strangers.contains(letters[start - 1]) else { return nil }
    return (start, Array(bare[first...]), String(letters[start...].filter(numerals.contains)))
  }
}
