/// `平府复决字`: what stands before the year of a reconsideration number.
struct ReconsiderationHead {
  let start: Int
  let issuer: String
  let word: String
  let step: String
  let hasZi: Bool
  let hasBlanks: Bool

  /// Steps that papers carry between word and 字; anything else before the year is no reconsideration number.
  private static let steps: Set<String> = [
    "", "决", "受", "不受", "终", "调", "延", "中", "恢", "补", "驳", "通", "告", "答", "意", "转", "停", "撤", "听", "止", "议", "字", "不", "复",
    "受理", "决定", "终止", "中止", "延期", "调解", "不受理", "驳回", "补正", "答复",
  ]
  /// Words of running text that cannot be part of an issuer's short name.
  private static let stops = Set("的为以第书出及和与由在是于据对经号了将因至依而令")
  private static let longestIssuer = 3

  init?(_ text: ArraySlice<Character>, before end: Int, from: Int, _ words: [[Character]]) {
    var letters: [Character] = []
    var places: [Int] = []
    var index = end - 1
    var hasBlanks = false
    var hasBrackets = false
    while index >= max(from, text.startIndex), letters.count < 12 {
      if ReconsiderationHead.isBracket(text, index, letters, isOpen: hasBrackets) {
        hasBrackets = true
      } else if NumberCharacters.isBlank(text[index]) {
        guard end - index < 16, !text[index].isNewline else { break }
        hasBlanks = true
      } else if NumberCharacters.isHan(text[index]) {
        letters.insert(text[index], at: 0)
        places.insert(index, at: 0)
      } else {
        break
      }
      index -= 1
    }
    guard let match = ReconsiderationHead.split(letters, words) else { return nil }
    var first = match.wordStart
    while first > 0, match.wordStart - first < ReconsiderationHead.longestIssuer, !ReconsiderationHead.stops.contains(letters[first - 1]) {
      first -= 1
    }
    start = places[first]
    issuer = String(letters[first..<match.wordStart])
    (word, step, hasZi) = (match.word, match.step, match.hasZi)
    self.hasBlanks = hasBlanks && !hasBrackets && places[first] + (letters.count - first) < end
  }

  /// Letters that are issuer, word, step and 字 and nothing else.
  init?(whole letters: ArraySlice<Character>, _ words: [[Character]]) {
    guard let match = ReconsiderationHead.split(Array(letters), words), match.word != ReconsiderationHead.plainWord, match.wordStart <= 4
    else { return nil }
    start = letters.startIndex
    issuer = String(letters.prefix(match.wordStart))
    (word, step, hasZi, hasBlanks) = (match.word, match.step, match.hasZi, false)
  }

  /// 郑政（复决）〔2021〕123号: brackets around the word belong to the number; those around anything else end it.
  private static func isBracket(_ text: ArraySlice<Character>, _ index: Int, _ letters: [Character], isOpen: Bool) -> Bool {
    if NumberCharacters.closing.contains(text[index]) { return letters.isEmpty || letters == ["字"] }
    return isOpen && NumberCharacters.opening.contains(text[index])
  }

  private static func split(_ letters: [Character], _ words: [[Character]]) -> (
    wordStart: Int, word: String, step: String, hasZi: Bool
  )? {
    for start in letters.indices {
      for word in words where letters[start...].starts(with: word) {
        var step = letters[(start + word.count)...]
        let hasZi = step.last == "字"
        if hasZi { step = step.dropLast() }
        if steps.contains(String(step)) { return (start, String(word), String(step), hasZi) }
      }
    }
    return plain(letters)
  }

  static let plainWord = "复"
  /// 复 alone is also a reply (国复, 公复字); with one of these steps it is a reconsideration: 税复决字, 公复不受字.
  private static let plainSteps: Set<String> = [
    "决", "受", "不受", "终", "中", "延", "驳", "议", "调", "恢", "决定", "受理", "不受理", "终止", "中止", "驳回", "议决", "议受", "议终",
  ]

  private static func plain(_ letters: [Character]) -> (wordStart: Int, word: String, step: String, hasZi: Bool)? {
    guard let mark = letters.lastIndex(of: "复") else { return nil }
    var step = letters[(mark + 1)...]
    let hasZi = step.last == "字"
    if hasZi { step = step.dropLast() }
    return plainSteps.contains(String(step)) ? (mark, plainWord, String(step), hasZi) : nil
  }
}
