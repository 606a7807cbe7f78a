/// A book that a list of rows goes into. The rows are packed on all cores, and never stand in memory together. See
/// docs/decisions/0017-row-sheets.md.
package struct RowBook {
  private let sheets: RowSheets
  private let properties: DocumentProperties
  private let defaultFont: DefaultFont

  package init(_ sheets: RowSheets, properties: DocumentProperties, defaultFont: DefaultFont) {
    (self.sheets, self.properties, self.defaultFont) = (sheets, properties, defaultFont)
  }

  /// Writes the book, brings it to the disk, opens it again and proves it. `fill` is called once for each row, on any core and in any order.
  /// When it throws, no file is left.
  ///
  /// - Parameters:
  ///   - path: Where the file goes.
  ///   - temporaryFolder: For the C library's parts, and the book without rows; must be writable and private.
  package func write(
    path: String, temporaryFolder: String, _ fill: @escaping @Sendable (Int, RowCells) -> Void
  ) throws(XLSXError) {
    let book = try Workbook(path: path, properties: properties, defaultFont: defaultFont, temporaryFolder: temporaryFolder)
    for part in sheets.parts {
      let sheet = try book.addSheet(part.name)
      try writeHead(rows: part.rows.count, to: sheet)
      try sheet.stream(part.rows, from: 1, styles: sheets.columns.map(\.style), fill)
    }
    try book.close()
  }

  private func writeHead(rows: Int, to sheet: Sheet) throws(XLSXError) {
    for (index, column) in sheets.columns.enumerated() {
      try sheet.setColumn(first: index, last: index, width: column.width)
      try sheet.write(.text(column.head), at: CellAddress(row: 0, column: index), style: sheets.headStyle)
    }
    try sheet.freeze(row: 1, column: 0)
    try sheet.autofilter(CellRange(row: 0, column: 0, rows: rows + 1, columns: sheets.columns.count))
    var page = sheets.page
    page.repeatRows = 0...0
    try sheet.page(page)
  }
}
