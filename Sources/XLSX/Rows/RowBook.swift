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
        let rows = RowPacker(sheets.parts[part.index], frame.openings, first: 1)
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
