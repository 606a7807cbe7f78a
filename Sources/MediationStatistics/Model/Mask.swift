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
    case .text: return "[文本\(value.count)字 #\(Mask.digest(value))]"
    }
  }

  /// Eight hexadecimal digits by which two equal texts can be told, and nothing else.
  static func digest(_ value: String) -> String {
    let digits = String(contentHash(value) >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// `张三,李四` → `张*,李*`: each name keeps its first character.
  static func names(_ value: String) -> String {
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

  /// `330110199001011234` → `330***********1234`; short values vanish wholly.
  static func middle(_ value: String, head: Int, tail: Int) -> String {
    let characters = Array(value)
    guard characters.count > head + tail else { return String(repeating: "*", count: characters.count) }
    let stars = String(repeating: "*", count: characters.count - head - tail)
    return String(characters.prefix(head)) + stars + String(characters.suffix(tail))
  }

  /// Hides runs of eleven or more digits (identity numbers, telephones, bank cards), leaving case codes (`ZJ` + 21 digits) alone.
  static func pattern(_ value: String) -> String {
    var out = ""
    var run = ""
    func flush() {
      let isCode = run.count == CaseCode.length - 2 && out.hasSuffix("ZJ")
      out += run.count >= 11 && !isCode ? middle(run, head: 3, tail: 4) : run
      run = ""
    }
    for character in value {
      if character.isNumber || ((character == "X" || character == "x") && run.count == 17) {
        run.append(character)
      } else {
        flush()
        out.append(character)
      }
    }
    flush()
    return out
  }
}

/// What stands between the names of a list of parties.
let nameSeparators: Set<Character> = [",", "，", "、", ";", "；", "/", "|", "\n", "\r", "\r\n"]
