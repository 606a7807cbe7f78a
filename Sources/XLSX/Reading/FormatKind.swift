/// What a number format makes of a number.
package enum FormatKind: Hashable, Sendable {
  case general
  case number
  case percent
  case text
  case date
  case time
  case dateTime
  /// Hours beyond 24: `[h]:mm`.
  case duration

  var isDate: Bool { [.date, .time, .dateTime, .duration].contains(self) }

  /// By the numbers that the format itself assigns; those from 27 on mean dates in Chinese books.
  static func builtIn(_ id: Int) -> FormatKind {
    switch id {
    case 0: .general
    case 9, 10: .percent
    case 14...17, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45, 47, 55, 56: .time
    case 22: .dateTime
    case 46: .duration
    case 49: .text
    default: .number
    }
  }

  /// By a format's code, such as `yyyy"年"m"月"d"日"`, `[h]:mm`, `#,##0.00_ `: its first section decides.
  init(code: String) {
    let letters = FormatLetters(code)
    if letters.isGeneral {
      self = .general
    } else if letters.isElapsed {
      self = .duration
    } else if letters.hasDate {
      self = letters.hasTime ? .dateTime : .date
    } else if letters.hasTime {
      self = .time
    } else {
      self = letters.plain.contains("@") ? .text : letters.plain.contains("%") ? .percent : .number
    }
  }
}

/// The letters of a format's first section that are neither quoted, escaped nor in brackets.
struct FormatLetters {
  private(set) var plain = ""
  private(set) var isElapsed = false

  init(_ code: String) {
    var rest = code.lowercased().unicodeScalars[...]
    scan: while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        isElapsed = isElapsed || ["h", "hh", "m", "mm", "s", "ss"].contains(String(inside))
      case ";": break scan
      default: plain.unicodeScalars.append(scalar)
      }
    }
  }

  /// `General` in the languages that the office's programs write: Chinese Excel says `G/通用格式`.
  var isGeneral: Bool { plain.isEmpty || ["general", "g/通用格式", "standard", "g/標準"].contains { plain.hasPrefix($0) } }

  /// A year, a day, or a month: an `m` that is not beside hours or seconds. `e` is a Chinese year unless it is an exponent's.
  var hasDate: Bool {
    let groups = groups
    return groups.indices.contains { index in
      switch groups[index] {
      case "y", "d": true
      case "e": !plain.contains("e+") && !plain.contains("e-")
      case "m": !isMinutes(index, groups)
      default: false
      }
    }
  }

  var hasTime: Bool {
    let groups = groups
    return groups.indices.contains { groups[$0] == "h" || groups[$0] == "s" || (groups[$0] == "m" && isMinutes($0, groups)) }
  }

  private func isMinutes(_ index: Int, _ groups: [Unicode.Scalar]) -> Bool {
    (index > 0 && groups[index - 1] == "h") || (index + 1 < groups.count && groups[index + 1] == "s")
  }

  /// Runs of the same letter as one: `yyyy-mm-dd` is y m d. `am/pm` is put aside.
  private var groups: [Unicode.Scalar] {
    let text = plain.replacing("am/pm", with: "").replacing("a/p", with: "")
    var groups: [Unicode.Scalar] = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar != last, "ymdhse".unicodeScalars.contains(scalar) { groups.append(scalar) }
      last = scalar
    }
    return groups
  }
}
