/// The text of a paper without its blanks and line breaks, in which titles that are spaced out and names that are broken over lines can be found,
/// with the way back to where each character stands.
struct NoticeText {
  /// Narrowed (full-width digits, traditional letters), without blanks.
  let characters: [Character]
  /// Of each character: unequal hashes tell unequal characters apart, and cost less than comparing these.
  private let hashes: [Int]
  /// Line and column, from 1, of each character.
  private let places: [(line: Int, column: Int)]
  /// For each character where its line begins and ends, so that asking costs nothing however long the line is.
  private let lines: [Range<Int>]

  init(_ text: String) {
    var characters: [Character] = []
    var places: [(line: Int, column: Int)] = []
    var starts: [Int] = []
    var (line, column, isFresh) = (1, 0, true)
    for character in text {
      if character.isNewline {
        (line, column, isFresh) = (line + 1, 0, true)
        continue
      }
      column += 1
      // Cells of a table that was copied as text.
      if "|│｜".contains(character) {
        isFresh = true
        continue
      }
      guard let narrow = NoticeText.narrowed(character) else { continue }
      characters.append(narrow)
      places.append((line, column))
      if isFresh { starts.append(characters.count - 1) }
      isFresh = false
    }
    (self.characters, self.places) = (characters, places)
    hashes = characters.map(\.hashValue)
    lines = zip(starts, starts.dropFirst() + [characters.count]).flatMap { Array(repeating: $0..<$1, count: $1 - $0) }
  }

  /// Nil for blanks and characters that do not show.
  private static func narrowed(_ character: Character) -> Character? {
    if character.isWhitespace { return nil }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return character }
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0x200B...0x200F, 0x2060, 0xFEFF: return nil
    case 0xFF10...0xFF19: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
    case 0x4E00...0x9FFF: return TraditionalLetters.simplified(character)
    default: return character
    }
  }

  var count: Int { characters.count }

  func beginsLine(_ index: Int) -> Bool { index >= count || lines[index].lowerBound == index }

  /// Where the line of `index` begins and ends.
  func line(at index: Int) -> Range<Int> { lines[index] }

  func text(_ range: Range<Int>) -> String { String(characters[range.clamped(to: 0..<count)]) }

  func spanned<Value>(_ value: Value, _ range: Range<Int>) -> Spanned<Value> {
    let place = range.lowerBound < count ? places[range.lowerBound] : (line: 1, column: 1)
    return Spanned(value, line: place.line, column: place.column, length: range.count)
  }

  func lineNumber(_ index: Int) -> Int { index < count ? places[index].line : 1 }

  /// First place of a phrase within a range.
  func find(_ phrase: String, in range: Range<Int>? = nil) -> Range<Int>? {
    let wanted = Array(phrase)
    let range = (range ?? 0..<count).clamped(to: 0..<count)
    guard let first = wanted.first?.hashValue, range.count >= wanted.count else { return nil }
    for start in range.lowerBound...(range.upperBound - wanted.count) where hashes[start] == first && matches(wanted, at: start) {
      return start..<(start + wanted.count)
    }
    return nil
  }

  /// Every place of a phrase within a range, not overlapping.
  func all(_ phrase: String, in range: Range<Int>? = nil) -> [Range<Int>] {
    let range = (range ?? 0..<count).clamped(to: 0..<count)
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while let next = find(phrase, in: start..<range.upperBound) {
      found.append(next)
      start = next.upperBound
    }
    return found
  }

  /// The first of several phrases, by place.
  func first(of phrases: [String], in range: Range<Int>? = nil) -> Range<Int>? {
    phrases.compactMap { find($0, in: range) }.min { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
  }

  func starts(with phrase: String, at index: Int) -> Bool { matches(Array(phrase), at: index) }

  private func matches(_ wanted: [Character], at start: Int) -> Bool {
    guard start >= 0, start + wanted.count <= count else { return false }
    for (offset, character) in wanted.enumerated() where characters[start + offset] != character { return false }
    return true
  }
}
