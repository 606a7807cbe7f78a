/// What stands in a cell. A text is always a text: nothing is ever guessed to be a number, a formula or a link.
package enum CellValue: Hashable, Sendable {
  /// Nothing; with a style the cell still gets its look.
  case blank
  case text(String)
  /// Up to 2⁵³ in size, the last integer that the format's doubles hold exactly.
  case integer(Int64)
  /// Finite only.
  case number(Double)
  /// A formula that begins with `=`, and its value as computed by the program: readers that do not calculate show the latter.
  case formula(String, cached: CachedValue)
  /// A jump inside this book. The target reads `internal:'总体情况'!A1`; the sheet must exist when the book is closed.
  case link(text: String, target: String, tip: String?)

  var isLink: Bool { if case .link = self { true } else { false } }

  /// True for the values that leave an unstyled cell out of the file: none, and texts of nothing but control characters.
  var isEmpty: Bool {
    switch self {
    case .blank: true
    case .text(let text): SafeText.cleaned(text).isEmpty
    default: false
    }
  }
}

/// The value that a formula cell shows until someone recalculates it.
package enum CachedValue: Hashable, Sendable {
  case number(Double)
  case text(String)
}
