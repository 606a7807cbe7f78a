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
  }

  /// A word of the text and where it stands, in characters.
  package struct Word: Sendable, Equatable {
    let text: String
    let place: Range<Int>
  }

  package enum Relation: String, Sendable, CaseIterable {
    case equal = "=", notEqual = "!=", greater = ">", notLess = ">=", less = "<", notGreater = "<=", contains = "~", containsNot = "!~"
    case isOneOf = "in", isNoneOf = "not in"

    /// Asks for more or less, not for the same.
    var isOrder: Bool { [.greater, .notLess, .less, .notGreater].contains(self) }
    var takesList: Bool { self == .isOneOf || self == .isNoneOf }
    var isNegative: Bool { [.notEqual, .containsNot, .isNoneOf].contains(self) }
  }

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
