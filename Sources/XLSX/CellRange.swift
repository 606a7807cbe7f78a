/// A rectangle of cells, both corners included.
package struct CellRange: Hashable, Sendable {
  package var first: CellAddress
  package var last: CellAddress

  /// Takes the corners as they are; `isOrdered` tells whether the first is the upper left one.
  package init(_ first: CellAddress, _ last: CellAddress) {
    self.first = first
    self.last = last
  }

  /// A range by its first cell (zero-based) and its size.
  package init(row: Int, column: Int, rows: Int = 1, columns: Int = 1) {
    self.init(CellAddress(row: row, column: column), CellAddress(row: row + rows - 1, column: column + columns - 1))
  }

  /// Reads `A1:B2` or `C7`; nil for anything else, and for a last corner before the first.
  package init?(_ a1: String) {
    let parts = a1.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = CellAddress(String(parts[0])) else { return nil }
    guard let last = CellAddress(String(parts[parts.count - 1])) else { return nil }
    self.init(first, last)
    guard isOrdered else { return nil }
  }

  /// `A1:B2`, or `A1` for a single cell.
  package var a1: String { isSingleCell ? first.a1 : "\(first.a1):\(last.a1)" }

  /// `$A$1:$B$2`, or `$A$1` for a single cell.
  package var absoluteA1: String { isSingleCell ? first.absoluteA1 : "\(first.absoluteA1):\(last.absoluteA1)" }

  package var rows: Int { last.row - first.row + 1 }
  package var columns: Int { last.column - first.column + 1 }
  package var isSingleCell: Bool { first == last }

  /// True when the last corner does not lie above or left of the first.
  package var isOrdered: Bool { first.row <= last.row && first.column <= last.column }

  /// The range must be ordered.
  package func contains(_ cell: CellAddress) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }

  /// True if any cell lies in both ranges.
  package func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row && first.column <= other.last.column
      && other.first.column <= last.column
  }

  /// Every cell, row by row. Meant for merged ranges and tables, not for whole sheets.
  package var cells: [CellAddress] {
    (first.row...last.row).flatMap { row in (first.column...last.column).map { CellAddress(row: row, column: $0) } }
  }
}
