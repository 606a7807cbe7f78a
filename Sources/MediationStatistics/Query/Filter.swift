/// What a `--where` says, as it was written: nothing is known yet of fields and members.
///
///     condition  = term { or term }
///     term       = factor { and factor }
///     factor     = not factor | ( condition ) | comparison
///     comparison = field relation value { , value }
///
/// `and or not in` may be written 且 或 非 属于; relations are `= != > >= < <= ~ !~ in`, also in full width. Values with blanks, commas or relation
/// signs stand in quotes. A list of values is for `in` alone.
package indirect enum Filter: Sendable, Equatable {
  case comparison(Comparison)
  case all([Filter])
  case any([Filter])
  case not(Filter)

  package struct Comparison: Sendable, Equatable {
    let field: Word
    let relation: Relation
    let values: [Word]

    fileprivate var text: String {
      let sign = relation.takesList ? " \(relation.rawValue) " : relation.rawValue
      return field.written + sign + values.map(\.written).joined(separator: ",")
    }
  }

  /// A word of the text and where it stands, in characters.
  package struct Word: Sendable, Equatable {
    let text: String
    let place: Range<Int>

    /// In quotes where it would not be read as one word otherwise.
    fileprivate var written: String {
      let isPlain = (try? FilterLexer.tokens(of: text))?.map(\.token) == [.word(text, isQuoted: false)]
      let isKeyword = ["and", "or", "not", "in", "且", "或", "非", "属于", "不属于", "不"].contains(text.lowercased())
      return isPlain && !isKeyword ? text : text.contains("\"") ? "'\(text)'" : "\"\(text)\""
    }
  }

  package enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case greater = ">"
    case notLess = ">="
    case less = "<"
    case notGreater = "<="
    case contains = "~"
    case containsNot = "!~"
    case isOneOf = "in"
    case isNoneOf = "not in"

    /// Asks for more or less, not for the same.
    var isOrder: Bool { [.greater, .notLess, .less, .notGreater].contains(self) }
    var takesList: Bool { self == .isOneOf || self == .isNoneOf }
    var isNegative: Bool { [.notEqual, .containsNot, .isNoneOf].contains(self) }
  }

  /// The condition as it may be asked again.
  package var text: String {
    switch self {
    case .comparison(let own): own.text
    case .not(let inner): "not \(inner.wrapped)"
    case .all(let parts): parts.map(\.wrapped).joined(separator: " and ")
    case .any(let parts): parts.map(\.wrapped).joined(separator: " or ")
    }
  }

  private var wrapped: String { if case .comparison = self { text } else { "(\(text))" } }

  /// The conditions that must all hold, at the top.
  var conjuncts: [Filter] { if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] } }
}

/// A fault of a question at a place of its text.
struct FilterFault: Error, Equatable {
  let place: Range<Int>
  let message: String
  let remedy: String

  /// The message, the text, and a line that points at the place:
  ///
  ///     --where 没有“社趣”这一字段，是不是“社区”？ — …
  ///         社趣=永福社区
  ///         ^^^^
  func message(in text: String, flag: String = "--where") -> String {
    let characters = Array(text)
    let start = min(place.lowerBound, characters.count)
    let before = displayWidth(String(characters[..<start]))
    let width = displayWidth(String(characters[start..<min(max(start, place.upperBound), characters.count)]))
    let pointer = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, width))
    return "\(flag) \(message) — \(remedy)\n    \(text)\n    \(pointer)"
  }
}
