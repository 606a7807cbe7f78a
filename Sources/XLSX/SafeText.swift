/// Makes data safe to stand in an XML part. What is taken away cannot be seen: control characters, the two non-characters that
/// XML forbids, and the bidirectional controls with which a name can pretend to be another one.
package enum SafeText {
  /// The longest cell text of the format, in UTF-16 units.
  package static let cellLimit = 32_767

  /// The text without what may not stand in a file. CR LF and a lone CR become LF: LF is Excel's line break within a cell, and an
  /// XML reader would turn the CR into one anyway.
  package static func cleaned(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar == "\r"
      if isReturn || (scalar == "\n" && !previousWasReturn) { result.append("\n") }
      if !isReturn && scalar != "\n" && !isForbidden(scalar) { result.append(scalar) }
      previousWasReturn = isReturn
    }
    return String(result)
  }

  /// A cleaned text in which a literal `_x0041_` reads `_x005F_x0041_`: in cells, comments and headers of a table a reader would
  /// otherwise take it for an escaped character (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    guard let first = firstEscape(bytes, from: 0) else { return text }
    var result = Array(bytes[..<first])
    for index in first..<bytes.count {
      if isEscape(bytes, at: index) { result.append(contentsOf: "_x005F".utf8) }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Looks at bytes only: below 0x20, or the lead bytes 0xE2 and 0xEF under which the other forbidden ones stand.
  private static func needsCleaning(_ text: String) -> Bool {
    let isSuspect = text.utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0xE2 || $0 == 0xEF }
    return isSuspect && text.unicodeScalars.contains { $0 == "\r" || isForbidden($0) }
  }

  private static func firstEscape(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= 7 else { return nil }
    return (start...(bytes.count - 7)).first { isEscape(bytes, at: $0) }
  }

  /// `_x`, four hexadecimal digits, `_`.
  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count else { return false }
    guard bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_") else { return false }
    return bytes[(index + 2)...(index + 5)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
