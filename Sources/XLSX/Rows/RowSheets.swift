/// A list of any number of rows, to be written as a book: one sheet, and a further one with the same head whenever a sheet is full.
package struct RowSheets: Sendable {
  /// One column: its head, the look of its cells (nil for the book's own), its width in characters of the default font.
  package struct Column: Sendable {
    package var head: String
    package var style: CellStyle?
    package var width: Double

    package init(head: String, style: CellStyle?, width: Double) { (self.head, self.style, self.width) = (head, style, width) }
  }

  /// The rows of a sheet beneath its head.
  package static let rowsPerSheet = CellAddress.rowLimit - 1

  /// Of the first sheet; the others have （2）, （3） … behind it.
  package var name: String
  package var columns: [Column]
  package var headStyle: CellStyle
  package var page: PageSetup
  package var count: Int
  /// Fewer than a sheet can hold, for tests.
  var perSheet = RowSheets.rowsPerSheet

  package init(name: String, columns: [Column], headStyle: CellStyle, page: PageSetup, count: Int) {
    (self.name, self.columns, self.headStyle, self.page, self.count) = (name, columns, headStyle, page, count)
  }

  /// The rows of each sheet; a list without rows has one sheet.
  package var parts: [(name: String, rows: Range<Int>)] {
    (0..<max(1, (count + perSheet - 1) / perSheet)).map { index in
      (index == 0 ? name : "\(name)（\(index + 1)）", index * perSheet..<min(count, (index + 1) * perSheet))
    }
  }
}
