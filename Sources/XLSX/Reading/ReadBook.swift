/// What is read of a workbook besides its cells.

package enum SheetVisibility: String, Hashable, Sendable {
  case visible
  case hidden
  case veryHidden
}

/// A sheet of a workbook.
package struct SheetListing: Hashable, Sendable {
  package var name: String
  package var visibility: SheetVisibility
  /// False for chart and dialog sheets, which have no cells.
  package var hasCells: Bool
  /// The part that holds it.
  package var part: String
}

/// A defined name, `全年合计` = `'总体情况'!$B$16`.
package struct ReadName: Hashable, Sendable {
  package var name: String
  /// Without `=`.
  package var formula: String
  /// The sheet that the name belongs to, from 0; nil for the whole book.
  package var sheet: Int?
  package var isHidden: Bool
}

/// What stands in a cell that was read.
package enum ReadValue: Hashable, Sendable {
  /// `text` as it is written in the file, `1.0000000000000001E-2` perhaps.
  case number(text: String, value: Double)
  case text(String)
  case bool(Bool)
  /// `#N/A`, `#REF!` …
  case error(String)
  /// A number shown as a date or time, or a date written as such: `2024-12-01`, `2024-12-01 09:30:00`, `09:30:00`. `serial` is the number.
  case date(text: String, serial: Double?)
}

package struct ReadFormula: Hashable, Sendable {
  /// Without `=`; nil where the formula is another cell's, shared with this one.
  package var text: String?
  package var isShared: Bool
}

package struct ReadCell: Hashable, Sendable {
  package var address: CellAddress
  /// Nil for a formula that has no value in the file.
  package var value: ReadValue?
  package var formula: ReadFormula?
  package var format: FormatKind
}

/// A row with at least one cell that holds something, cells from left to right.
package struct ReadRow: Hashable, Sendable {
  /// From 0.
  package var number: Int
  package var cells: [ReadCell]

  package init(number: Int, cells: [ReadCell]) { (self.number, self.cells) = (number, cells) }
}

/// What is known of a sheet once its rows were read.
package struct SheetFacts: Hashable, Sendable {
  package var merges: [CellRange] = []
  /// As the file says; not checked.
  package var dimension: CellRange?
  /// Cells that hold something.
  package var cells = 0
}

/// A whole sheet in memory.
package struct ReadSheet: Hashable, Sendable {
  package var rows: [ReadRow]
  package var facts: SheetFacts
}
