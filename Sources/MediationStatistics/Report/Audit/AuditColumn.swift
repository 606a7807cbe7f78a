/// A column of a row sheet, and the defined name by which formulas call its cells.
struct AuditColumn: Sendable {
  enum Role: Hashable, Sendable {
    /// What identifies the row: 案件编码, 案号.
    case key
    case day(Clock)
    case member(DimensionID)
    case quantity(String)
    /// File and line.
    case place
  }

  let role: Role
  let head: String
  let name: String
}

/// Hands out names that are good in formulas, each once in the book.
struct AuditNames {
  private var taken: Set<String> = []

  /// `社区`, `参与_社区`: letters and digits kept, all else an underscore; short enough that name and range fit into 127 bytes.
  mutating func take(_ wanted: String) -> String {
    var name = String(wanted.unicodeScalars.map { isNamed($0) ? Character($0) : "_" }.prefix(30))
    if name.unicodeScalars.first.map({ !$0.properties.isAlphabetic }) ?? true || looksLikeCell(name) { name = "_" + name }
    var unique = name
    var number = 2
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(name)_\(number)"
      number += 1
    }
    return unique
  }

  private func isNamed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }

  /// `AB12`, `R1C1`, `R`: what a formula would take for a place.
  private func looksLikeCell(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 0x80 } && name.utf8.count <= 10 }
}
