/// The rules for names of ranges and of tables: they share one space in a book.
enum DefinedName {
  /// A letter or `_` first, then letters, digits, `_` and `.`; at most 255 UTF-16 units; not readable as a cell or as R1C1.
  static func isWellFormed(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, name.utf16.count <= 255 else { return false }
    guard first == "_" || first.properties.isAlphabetic else { return false }
    guard name.unicodeScalars.allSatisfy(isAllowed) else { return false }
    return !SheetName.looksLikeCell(Array(name.utf8))
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "." || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }
}
