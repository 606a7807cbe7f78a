extension CellStyle {
  /// What is wrong with the style, or nil.
  var fault: StyleFault? {
    if let name = fontName, let fault = StyleFault.inFontName(name) { return fault }
    if let size = fontSize, !StyleFault.isFontSize(size) { return .fontSize(size) }
    if let bad = [color, borders.color, fill ?? 0].first(where: { $0 > 0xFFFFFF }) { return .color(bad) }
    guard (0...15).contains(indent) else { return .indent(indent) }
    if let format = numberFormat, !StyleFault.isNumberFormat(format) { return .numberFormat(format) }
    return nil
  }
}

extension StyleFault {
  /// The C library copies font names and number formats into 128 bytes and cuts what is longer, within a character if need be.
  static let byteLimit = 127

  static func inFontName(_ name: String) -> StyleFault? {
    let isFit = !name.isEmpty && name.utf8.count <= byteLimit && SafeText.cleaned(name) == name && !name.contains("\n")
    return isFit ? nil : .fontName(name)
  }

  static func isFontSize(_ size: Double) -> Bool { (1...409).contains(size) }

  static func isNumberFormat(_ format: String) -> Bool {
    guard !format.isEmpty, format.utf8.count <= byteLimit, SafeText.cleaned(format) == format else { return false }
    return hasClosedQuotes(format)
  }

  /// A backslash takes the next character out of the count.
  private static func hasClosedQuotes(_ format: String) -> Bool {
    var isQuoted = false
    var isEscaped = false
    for scalar in format.unicodeScalars {
      if scalar == "\"" && !isEscaped { isQuoted.toggle() }
      isEscaped = scalar == "\\" && !isEscaped && !isQuoted
    }
    return !isQuoted && !isEscaped
  }
}
