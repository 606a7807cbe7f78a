/// Classes of characters in case numbers, and reading over them.
enum NumberCharacters {
  static let opening = Set("(（〔［[【﹝{｛〈＜<「『")
  static let closing = Set(")）〕］]】﹞}｝〉＞>」』")
  /// What stands for a digit that was hidden.
  static let masks = Set("XxＸｘ×＊*某_＿○□■●?？")
  static let dashes = Set("-－—–―﹣")

  /// 0–9 for ASCII and full-width digits.
  static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: return Int(scalar.value) - 0xFF10
    default: return nil
    }
  }

  static func isFullWidthDigit(_ character: Character) -> Bool { !character.isASCII && digit(character) != nil }

  static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{3000}" || character == "\u{A0}" || character == "\t" || character.isNewline
      || character == "\u{200B}" || character == "\u{FEFF}"
  }

  static func isHan(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
  }

  /// 1–99 from Chinese numerals; nil for anything else.
  static func value(_ numeral: some Collection<Character>) -> Int? {
    let digits: [Character: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9]
    let parts = numeral.split(separator: "十", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return parts[0].count == 1 ? parts[0].first.flatMap { digits[$0] } : nil
    case 2:
      guard parts[0].count <= 1, parts[1].count <= 1 else { return nil }
      guard let tens = parts[0].isEmpty ? 1 : parts[0].first.flatMap({ digits[$0] }) else { return nil }
      guard let ones = parts[1].isEmpty ? 0 : parts[1].first.flatMap({ digits[$0] }) else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }
}

/// A place in a text that moves forward, noting on the way what had to be put right.
struct NumberCursor {
  let text: ArraySlice<Character>
  var index: Int
  var repairs: Set<NumberRepair> = []

  init(_ text: ArraySlice<Character>, at index: Int) { (self.text, self.index) = (text, index) }

  var rest: ArraySlice<Character> { text[index...] }
  var next: Character? { index < text.endIndex ? text[index] : nil }

  /// Blanks between the parts are put aside; more than this are no part of a number.
  private static let mostBlanks = 8

  mutating func skipBlanks() {
    let start = index
    while let character = next, NumberCharacters.isBlank(character), index - start < NumberCursor.mostBlanks { index += 1 }
    if index > start { repairs.insert(.blanks) }
  }

  mutating func take(_ set: Set<Character>) -> Character? {
    skipBlanks()
    guard let character = next, set.contains(character) else { return nil }
    index += 1
    return character
  }

  mutating func take(_ word: String) -> Bool {
    let saved = self
    for character in word {
      skipBlanks()
      guard next == character else {
        self = saved
        return false
      }
      index += 1
    }
    return true
  }

  /// Up to `limit` digits, blanks among them put aside. Empty when none stands here.
  mutating func takeDigits(limit: Int) -> [Int] {
    var digits: [Int] = []
    while digits.count < limit {
      let saved = self
      skipBlanks()
      guard let character = next, let digit = NumberCharacters.digit(character) else {
        self = saved
        break
      }
      if NumberCharacters.isFullWidthDigit(character) { repairs.insert(.fullWidth) }
      digits.append(digit)
      index += 1
    }
    return digits
  }
}

func number(_ digits: [Int]) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
