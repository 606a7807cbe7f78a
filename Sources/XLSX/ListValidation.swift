/// A drop-down list whose items stand in cells. Items in place are not offered: fourteen Chinese items overflow the C library's
/// buffer and end the process.
package struct ListValidation: Hashable, Sendable {
  /// The sheet of the items; it must exist when the book is closed.
  package var sheet: String
  /// One row or one column.
  package var items: CellRange
  /// Shown when another value is typed; at most 32 and 255 UTF-16 units. Empty for Excel's own words.
  package var errorTitle = ""
  package var errorMessage = ""

  package init(sheet: String, items: CellRange) {
    self.sheet = sheet
    self.items = items
  }

  var fault: SheetFault? {
    guard items.isOrdered, items.first.isInSheet, items.last.isInSheet else { return .range(items.a1) }
    guard items.rows == 1 || items.columns == 1 else { return .rule(.listNotALine(items.a1)) }
    for (text, limit) in [(errorTitle, 32), (errorMessage, 255)] where text.utf16.count > limit {
      return .rule(.promptTooLong(units: text.utf16.count, limit: limit))
    }
    return nil
  }
}
