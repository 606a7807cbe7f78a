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

/// A book that a list of rows goes into. What is not rows — styles, heads, widths, page, properties — is made by the C library, as a book without
/// rows; the rows are packed here, on all cores, and never stand in memory together. See docs/decisions/0017-row-sheets.md.
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
  ///   - path: Where the file goes; nothing may stand there.
  ///   - temporaryFolder: For the C library's parts, and the book without rows; must be writable and private.
  package func write(path: String, temporaryFolder: String, _ fill: @Sendable (Int, RowCells) -> Void) throws(XLSXError) {
    let frame = try RowFrame(sheets, properties, defaultFont, temporaryFolder: temporaryFolder)
    let file = try ZipFileWriter(path)
    do throws(XLSXError) {
      var cells: [Int] = []
      for entry in frame.entries {
        guard let part = frame.sheet(entry) else {
          try file.add(entry, frame.bytes[entry.data])
          continue
        }
        let rows = RowPacker(sheets.parts[part.index], frame.tags, first: 1)
        try file.add(entry.name) { take throws(XLSXError) in
          try take(rows.piece(part.head, isLast: false))
          try rows.pack(fill, to: take)
          try take(rows.piece(part.tail, isLast: true))
        }
        cells.append(rows.cells + sheets.columns.count)
      }
      try file.finish()
      var limits = WorkbookProof.Limits()
      limits.totalSize = .max
      try WorkbookProof.check(path: path, expectedCells: cells, limits: limits)
    } catch {
      FileContent.remove(path)
      throw error
    }
  }
}
