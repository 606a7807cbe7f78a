/// Rows of a list beneath the cells of a sheet: they are made when the book is closed and never stand in memory together.
struct RowStream {
  /// Which rows of the list.
  let rows: Range<Int>
  /// Where the first stands in the sheet, from 0.
  let first: Int
  /// The numbers of the columns' styles in the book; negative for none.
  let styles: [Int32]
  /// Called once for each row, on any core and in any order.
  let fill: @Sendable (Int, RowCells) -> Void

  /// Packs the rows and what stands behind them in the part; gives the number of cells.
  ///
  /// - Parameter fileStyles: For each style of the book its number in the file.
  func pack(
    sheet: String, fileStyles: [Int32], tail: [UInt8], to take: (PackedPiece) throws(XLSXError) -> Void
  ) throws(XLSXError) -> Int {
    let openings = styles.enumerated().map { CellOpenings(column: $0, style: $1 < 0 ? 0 : Int(fileStyles[Int($1)])) }
    let packer = RowPacker((sheet, rows), openings, first: first)
    try packer.pack(fill, to: take)
    try take(packer.piece(Array("</sheetData>".utf8) + tail, isLast: true))
    return packer.cells
  }
}

extension Sheet {
  /// Rows of a list that go beneath the cells, from the sheet's row `first` (from 0) on; `styles`: the look of each column's cells.
  func stream(_ rows: Range<Int>, from first: Int, styles: [CellStyle?], _ fill: @escaping @Sendable (Int, RowCells) -> Void)
    throws(XLSXError)
  {
    var numbers: [Int32] = []
    for style in styles { numbers.append(try core.number(of: style)) }
    stream = RowStream(rows: rows, first: first, styles: numbers, fill: fill)
    guard !rows.isEmpty, !styles.isEmpty else { return }
    grid.reach(CellAddress(row: first + rows.count - 1, column: styles.count - 1))
  }
}
