/// The rules for a sheet's name, and how a formula quotes it.
package enum SheetName {
  /// Excel's limit, in UTF-16 units.
  package static let limit = 31

  /// Gives what is wrong with a name, or nil. Duplicates are the book's matter.
  package static func fault(in name: String) -> SheetFault? {
    guard !name.isEmpty else { return .nameEmpty }
    guard name.utf16.count <= limit else { return .nameTooLong(units: name.utf16.count) }
    if let bad = name.unicodeScalars.first(where: isForbidden) { return .nameCharacter(Character(bad)) }
    guard !name.hasPrefix("'"), !name.hasSuffix("'") else { return .nameApostrophe }
    guard name.lowercased() != "history" else { return .nameReserved }
    return isMistakable(name) ? .nameMistakable : nil
  }

  /// `'总体情况'`, apostrophes doubled. Always quoted: right for every name.
  package static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "\u{9}", "\u{A}", "\u{D}": true
    default: SafeText.isForbidden(scalar)
    }
  }

  /// The C library (1.1.4) writes names of ASCII letters, digits, `_` and `.` without quotes into print titles, filters and
  /// charts. Where such a name begins like a number or reads like a cell (`2024`, `A1`, `R1C1`), Excel calls the file damaged.
  private static func isMistakable(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.allSatisfy(isBare) else { return false }
    if isDigit(bytes[0]) || bytes[0] == UInt8(ascii: ".") { return true }
    return ["TRUE", "FALSE"].contains(name.uppercased()) || looksLikeCell(bytes)
  }

  /// Letters then digits (`AB12`), or R and C with or without digits (`R`, `C3`, `R1C1`).
  static func looksLikeCell(_ bytes: [UInt8]) -> Bool {
    let upper = bytes.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") ? $0 - 32 : $0 }
    let letters = upper.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    let digits = upper.dropFirst(letters.count)
    if (1...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy(isDigit) { return true }
    return looksLikeRowColumn(upper)
  }

  private static func looksLikeRowColumn(_ upper: [UInt8]) -> Bool {
    var rest = upper[...]
    if rest.first == UInt8(ascii: "R") { rest = rest.dropFirst().drop(while: isDigit) }
    if rest.first == UInt8(ascii: "C") { rest = rest.dropFirst().drop(while: isDigit) }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isBare(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter
  }
}
