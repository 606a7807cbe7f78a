/// Keeps texts from being taken as formulas by a spreadsheet, and from hiding characters. The mark is one apostrophe in front, and can be undone.
package enum InertText {
  /// The text as it is written: characters that hide or steer are U+FFFD, and an apostrophe stands before what would be a formula.
  package static func escape(_ text: String) -> String {
    let shown = visible(text)
    return needsMark(shown) ? "'" + shown : shown
  }

  /// Undoes the apostrophe of `escape`, and nothing else.
  package static func unescape(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let inner = String(text.unicodeScalars.dropFirst())
    return needsMark(inner) ? inner : text
  }

  /// A spreadsheet takes texts as formulas that begin with `= + - @` (of half or full width), TAB or CR, blanks before them aside.
  /// An apostrophe is marked as well, so that every mark can be told from a character.
  package static func needsMark(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if first == "\t" || first == "\r" { return true }
    guard let shown = scalars.first(where: { !isBlank($0) }) else { return false }
    return "=+-@'＝＋－＠".unicodeScalars.contains(shown)
  }

  /// The text with U+FFFD for every character that hides or steers: for pages and pictures, where nothing is a formula.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // CR LF is a line end of Windows, and becomes the writer's own LF.
      if previous == "\r", scalar == "\n" { shown.removeLast() }
      shown.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
      previous = scalar
    }
    return String(shown)
  }

  /// Control characters besides LF and TAB, and the controls of writing direction, which can make a text read as another.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
}
