/// Reads case numbers, in cells and in running text (courts.md §1). A hand-written scanner: every number is found from its bracketed year, looking
/// ahead for a court's, looking back for a reconsideration's. A known type code or reconsideration word is required, so that other numbers
/// in brackets are left alone.
package struct NumberGrammar: Sendable {
  let types: CaseTypeTable
  let words: [[Character]]

  package static let standardWords = ["政行复", "府行复", "政复", "府复", "行复"]

  package init(types: CaseTypeTable, reconsiderationWords: [String] = []) {
    self.types = types
    words = (reconsiderationWords + NumberGrammar.standardWords).map(Array.init).sorted { $0.count > $1.count }
  }

  /// A number in running text; `range` counts characters of the text given.
  package struct Found: Sendable, Equatable {
    package let range: Range<Int>
    package let reading: NumberReading
  }

  /// All numbers of a text from left to right, in linear time.
  package func find(in text: [Character]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      guard let match = match(text[...], at: index, from: found.last?.range.upperBound ?? 0) else {
        index += 1
        continue
      }
      found.append(match)
      index = match.range.upperBound
    }
    return found
  }

  /// A whole cell; nil for what is no case number at all.
  package func read(_ text: String) -> NumberReading? {
    let characters = NumberGrammar.bare(text)
    guard !characters.isEmpty else { return nil }
    // What lacks nothing but its last character.
    if !characters.contains("号"), let reading = read(text: characters + ["号"]) { return reading.adding(.missingMark) }
    return read(text: characters)
  }

  private func read(text characters: [Character]) -> NumberReading? {
    for index in characters.indices.prefix(NumberGrammar.longestPrefix) {
      guard let match = match(characters[...], at: index, from: 0) else { continue }
      let isWhole = match.range.lowerBound == 0 && match.range.upperBound == characters.count
      return isWhole ? match.reading : nil
    }
    return damaged(characters)
  }

  /// An issuer's short name with its word and step stands before the year.
  private static let longestPrefix = 16

  /// Without quotes, a label and closing punctuation around the number.
  private static func bare(_ text: String) -> [Character] {
    var characters = Array(text)
    let edge = Set("。．.,，、；;：:“”\"'‘’《》")
    while let last = characters.last, edge.contains(last) || NumberCharacters.isBlank(last) { characters.removeLast() }
    for label in ["案号", "文号", "编号"] where characters.starts(with: label) { characters.removeFirst(label.count) }
    characters.removeFirst(characters.prefix { edge.contains($0) || NumberCharacters.isBlank($0) }.count)
    return characters
  }

  /// The number whose year starts at `index`; a reconsideration's begins before it, but not before `from`.
  private func match(_ text: ArraySlice<Character>, at index: Int, from: Int) -> Found? {
    guard let year = BracketedYear(text, at: index) else { return nil }
    return reconsideration(text, year, from: from) ?? court(text, year) ?? reconsiderationBehind(text, year)
  }
}

extension NumberReading {
  fileprivate func adding(_ repair: NumberRepair) -> NumberReading {
    switch self {
    case .court(let number, let repairs): .court(number, repairs + [repair])
    case .reconsideration(let number, let repairs): .reconsideration(number, repairs + [repair])
    case .unreadable: self
    }
  }
}

/// `（2024）`: the year that every number carries, in whatever brackets.
struct BracketedYear {
  let start: Int
  let year: Int
  let isMasked: Bool
  let opening: Character?
  let closing: Character?
  /// Behind the year.
  var cursor: NumberCursor

  init?(_ text: ArraySlice<Character>, at index: Int) {
    let first = text[index]
    guard NumberCharacters.opening.contains(first) || NumberCharacters.digit(first) != nil else { return nil }
    var cursor = NumberCursor(text, at: index)
    opening = NumberCharacters.opening.contains(first) ? first : nil
    if opening != nil { cursor.index += 1 }
    // A bare year must not be the tail of a longer number.
    if opening == nil, index > text.startIndex, NumberCharacters.digit(text[index - 1]) != nil { return nil }
    let digits = cursor.takeDigits(limit: 4)
    var masked = 0
    while digits.count + masked < 4, digits.count >= 2, cursor.take(NumberCharacters.masks) != nil { masked += 1 }
    guard digits.count + masked == 4 else { return nil }
    _ = cursor.take("年")
    closing = cursor.take(NumberCharacters.closing)
    isMasked = masked > 0
    year = isMasked ? 0 : number(digits)
    guard isMasked || (1949...2099).contains(year) else { return nil }
    start = index
    self.cursor = cursor
  }

  /// Repairs for a number whose brackets should be `pair`. Half-width round brackets are a matter of width, not a fault.
  func bracketRepairs(round: Bool) -> Set<NumberRepair> {
    guard let opening, let closing else { return [.missingBracket] }
    let good: [(Character, Character)] = round ? [("（", "）"), ("(", ")")] : [("〔", "〕"), ("﹝", "﹞")]
    return good.contains { $0 == (opening, closing) } ? [] : [.brackets]
  }
}
