/// How many half-width characters a text takes on paper and on a terminal: East Asian wide and full-width characters count 2,
/// combining and format characters 0, all others 1. Ambiguous ones (`—`, `×`) count 1, as on most terminals.
package enum DisplayWidth {
  /// The width of a text; line breaks count nothing.
  package static func of(_ text: String) -> Int {
    isPlain(text) ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Nothing but printable ASCII: numbers, codes, dates.
  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// The width of one scalar: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? 0 : 1 }
    // The ideographs of nearly every text, none of which combines.
    if scalar.value >= 0x4E00, scalar.value < 0xA000 { return 2 }
    if isCombining(scalar) { return 0 }
    return isWide(scalar.value) ? 2 : 1
  }

  /// The column width for a set of cell texts: their longest line plus 2 for the margins, within bounds.
  package static func columnWidth(for texts: [String], minimum: Int = 8, maximum: Int = 60) -> Double {
    columnWidth(texts.map { ofLongestLine($0) }.max() ?? 0, minimum: minimum, maximum: maximum)
  }

  /// The same for the width of the longest line.
  package static func columnWidth(_ widest: Int, minimum: Int = 8, maximum: Int = 60) -> Double {
    Double(min(maximum, max(minimum, widest + 2)))
  }

  /// How many lines a wrapped text takes in a column of so many half-width characters (1 or more), breaking anywhere as Chinese
  /// text does. A wide character that does not fit into the rest of a line goes to the next.
  package static func lines(of text: String, inColumns columns: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      var lines = 1
      var used = 0
      for scalar in line.unicodeScalars {
        let width = of(scalar)
        if used + width > columns && used > 0 { (lines, used) = (lines + 1, 0) }
        used += width
      }
      return count + lines
    }
  }

  /// The width of a text's longest line.
  package static func ofLongestLine(_ text: String) -> Int {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return of(text) }
    return text.split(separator: "\n").map { of(String($0)) }.max() ?? 0
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Looks the range up by halving.
  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].lowerBound <= value
  }

  /// The characters of class W and F in Unicode 14 (UAX #11, EastAsianWidth.txt), holes of unassigned ones closed.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE,
    0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA,
    0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
    0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
    0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
    0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596,
    0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF,
    0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
    0x1FA70...0x1FAF6, 0x20000...0x3FFFD,
  ]
}
