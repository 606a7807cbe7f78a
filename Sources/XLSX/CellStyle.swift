/// The look of a cell, as a value: equal styles share one format in the book.
/// Colours are 0xRRGGBB. `nil` in fontName and fontSize means the book's default font.
package struct CellStyle: Hashable, Sendable {
  /// How a value lies in its cell; `general` puts texts left and numbers right.
  package enum Horizontal: Hashable, Sendable { case general, left, center, right, justify, distributed }
  /// How a value stands in its row.
  package enum Vertical: Hashable, Sendable { case top, center, bottom, justify, distributed }
  /// The line on one side of a cell.
  package enum Border: Hashable, Sendable { case none, thin, medium, double }

  package var fontName: String?
  package var fontSize: Double?
  package var bold = false
  package var italic = false
  package var underline = false
  package var color: UInt32 = 0x000000
  package var fill: UInt32?
  package var borders = Borders.none
  package var horizontal = Horizontal.general
  package var vertical = Vertical.center
  package var wrap = false
  package var indent = 0
  /// Shrinks the text to the cell; without effect beside `wrap` (Excel's own rule).
  package var shrink = false
  /// An Excel number format such as `#,##0;-#,##0;"—"`; at most 127 bytes of UTF-8 (the C library's buffer).
  package var numberFormat: String?

  package init() {}

  /// A copy with some properties changed: `body.with { $0.bold = true }`.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}

extension CellStyle {
  /// The four sides of a cell, in one colour.
  package struct Borders: Hashable, Sendable {
    package var left = Border.none
    package var right = Border.none
    package var top = Border.none
    package var bottom = Border.none
    package var color: UInt32 = 0x000000

    package init() {}

    package static let none = Borders()

    /// Thin lines on all four sides, black.
    package static let grid = grid(color: 0x000000)

    /// Thin lines on all four sides, in a colour.
    package static func grid(color: UInt32) -> Borders {
      var borders = Borders()
      borders.left = .thin
      borders.right = .thin
      borders.top = .thin
      borders.bottom = .thin
      borders.color = color
      return borders
    }
  }
}
