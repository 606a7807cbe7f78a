/// Masks personal data for everything that a person may see (DESIGN §7, DECISIONS 16). Masks are by field; `pattern` is the net below
/// them for texts of unknown content.
package enum Mask: String, Sendable {
  case none, name, identity, telephone, text

  package func applied(to value: String) -> String {
    if value.isEmpty { return value }
    switch self {
    case .none: return Mask.pattern(value)
    case .name: return Mask.names(value)
    case .identity: return Mask.middle(value, head: 3, tail: 4)
    case .telephone: return Mask.middle(value, head: 3, tail: 4)
    case .text: return "[文本\(Mask.length(value))字 #\(Mask.digest(value))]"
    }
  }

  /// Eight hexadecimal digits by which two equal texts can be told, and nothing else.
  static func digest(_ value: String) -> String {
    let digits = String(contentHash(value) >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// `张三,李四` → `张*,李*`: each name keeps its first character.
  static func names(_ value: String) -> String {
    guard isSimple(value) else { return namesByCharacter(value) }
    var (out, atStart, hidden) = (String.UnicodeScalarView(), true, false)
    for scalar in value.unicodeScalars {
      if scalarSeparators.contains(scalar) {
        out.append(scalar)
        (atStart, hidden) = (true, false)
      } else if atStart || !hidden {
        out.append(atStart ? scalar : "*")
        (atStart, hidden) = (false, !atStart)
      }
    }
    return String(out)
  }

  /// Each scalar is a character of its own: ASCII without line ends of two bytes, ideographs and the signs between them. To go through the
  /// characters of such a text takes many times as long.
  private static func isSimple(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0D: false
      case 0..<0x80, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
      default: false
      }
    }
  }

  private static func length(_ value: String) -> Int { isSimple(value) ? value.unicodeScalars.count : value.count }

  static func namesByCharacter(_ value: String) -> String {
    var out = ""
    var atStart = true
    var hidden = false
    for character in value {
      if nameSeparators.contains(character) {
        out.append(character)
        (atStart, hidden) = (true, false)
      } else if atStart {
        out.append(character)
        atStart = false
      } else if !hidden {
        out.append("*")
        hidden = true
      }
    }
    return out
  }

  /// `000000199001011234` → `000***********1234`; short values vanish wholly.
  static func middle(_ value: String, head: Int, tail: Int) -> String {
    guard isSimple(value) else { return middleByCharacter(value, head: head, tail: tail) }
    let scalars = value.unicodeScalars
    let hidden = scalars.count - head - tail
    guard hidden > 0 else { return String(repeating: "*", count: scalars.count) }
    return String(scalars.prefix(head)) + String(repeating: "*", count: hidden) + String(scalars.suffix(tail))
  }

  static func middleByCharacter(_ value: String, head: Int, tail: Int) -> String {
    let characters = Array(value)
    guard characters.count > head + tail else { return String(repeating: "*", count: characters.count) }
    let stars = String(repeating: "*", count: characters.count - head - tail)
    return String(characters.prefix(head)) + stars + String(characters.suffix(tail))
  }

  /// Hides runs of eleven or more digits (identity numbers, telephones, bank cards), also in groups such as `100 1234 5678`, leaving case codes
  /// (`ZJ` + 21 digits) alone. Dates are no such groups: their parts have two digits.
  static func pattern(_ value: String) -> String {
    guard mayHide(value) else { return value }
    return isSimple(value) ? patternByScalar(value) : patternByCharacter(value)
  }

  /// There are digits enough for something to hide: of ASCII so many with nothing between them that would end a run, which no date and time has.
  private static func mayHide(_ value: String) -> Bool {
    var digits = 0
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if digits == shortestRun { return true }
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "X"), UInt8(ascii: "x"): break
      case 0x80...: return hasNumbers(value)
      default: digits = 0
      }
    }
    return false
  }

  /// There are so many digits in all. No character has more of them than scalars; most texts have no bytes for so many.
  private static func hasNumbers(_ value: String) -> Bool {
    guard value.utf8.count(where: { (0x30...0x39).contains($0) || $0 >= 0xC0 }) >= shortestRun else { return false }
    return value.unicodeScalars.count(where: isNumber) >= shortestRun
  }

  /// So many digits in a run are hidden.
  private static let shortestRun = 11

  /// As `Character.isNumber` says of a character of this scalar alone.
  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar >= "0" && scalar <= "9" : scalar.properties.numericType != nil
  }

  /// The same for a text each of whose scalars is a character.
  private static func patternByScalar(_ value: String) -> String {
    let scalars = Array(value.unicodeScalars)
    var (out, run, digits, isChanged) = ([Unicode.Scalar](), 0..<0, 0, false)
    func endRun() {
      let hidden = hidden(scalars[run], behind: out)
      isChanged = isChanged || hidden != nil
      out += hidden ?? scalars[run]
    }
    for (index, scalar) in scalars.enumerated() {
      let isNumber = isNumber(scalar)
      if isNumber || (scalar == "X" || scalar == "x") && digits == 17 || joinsGroups(scalars, index) {
        run = run.lowerBound..<index + 1
        digits += isNumber ? 1 : 0
      } else {
        if !run.isEmpty { endRun() }
        out.append(scalar)
        (run, digits) = (index + 1..<index + 1, 0)
      }
    }
    endRun()
    return isChanged ? String(String.UnicodeScalarView(out)) : value
  }

  /// Nil where nothing is to be hidden.
  private static func hidden(_ run: ArraySlice<Unicode.Scalar>, behind text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    guard run.count >= shortestRun else { return nil }
    let digits = run.filter { $0 != "-" && $0 != " " }
    let isCode = digits.count == CaseCode.length - 2 && digits.count == run.count && text.suffix(2) == ["Z", "J"]
    guard digits.count >= shortestRun, !isCode else { return nil }
    return digits.prefix(3) + repeatElement("*", count: digits.count - 7) + digits.suffix(4)
  }

  /// A blank or hyphen with three to eight digits right before and behind it.
  private static func joinsGroups(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == "-" || scalars[index] == " " else { return false }
    let before = scalars[..<index].suffix(9).reversed().prefix(while: isNumber).count
    let behind = scalars[(index + 1)...].prefix(9).prefix(while: isNumber).count
    return (3...8).contains(before) && (3...8).contains(behind)
  }

  static func patternByCharacter(_ value: String) -> String {
    var out = ""
    var run: [Character] = []
    let characters = Array(value)
    for (index, character) in characters.enumerated() {
      let isCheckLetter = (character == "X" || character == "x") && run.count(where: \.isNumber) == 17
      if character.isNumber || isCheckLetter || joinsGroups(characters, index) {
        run.append(character)
      } else {
        out += hidden(run, behind: out)
        run = []
        out.append(character)
      }
    }
    return out + hidden(run, behind: out)
  }

  private static func hidden(_ run: [Character], behind text: String) -> String {
    let digits = run.filter { $0 != "-" && $0 != " " }
    let isCode = digits.count == CaseCode.length - 2 && digits.count == run.count && text.hasSuffix("ZJ")
    return digits.count >= shortestRun && !isCode ? middle(String(digits), head: 3, tail: 4) : String(run)
  }

  /// A blank or hyphen with three to eight digits right before and behind it.
  private static func joinsGroups(_ characters: [Character], _ index: Int) -> Bool {
    guard characters[index] == "-" || characters[index] == " " else { return false }
    let before = characters[..<index].reversed().prefix(while: \.isNumber).count
    let behind = characters[(index + 1)...].prefix(while: \.isNumber).count
    return (3...8).contains(before) && (3...8).contains(behind)
  }
}

/// Few enough to be gone through.
private let scalarSeparators = nameSeparators.filter { $0.unicodeScalars.count == 1 }.flatMap(\.unicodeScalars)

/// What stands between the names of a list of parties.
let nameSeparators: Set<Character> = [",", "，", "、", ";", "；", "/", "|", "\n", "\r", "\r\n"]
