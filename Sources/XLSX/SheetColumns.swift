import CXLSXWriter

extension Sheet {
  /// Sets the width of columns (in characters of the default font, 0 to 255) and the style of their empty cells. A later call
  /// wins. Columns are zero-based, both included.
  package func setColumn(first: Int, last: Int, width: Double, style: CellStyle? = nil) throws(XLSXError) {
    guard first >= 0, first <= last, last < CellAddress.columnLimit else { throw fault(.column(.columns(first, last))) }
    guard (0...255).contains(width) else { throw fault(.column(.width(width))) }
    let sheet = try unsafe open()
    let number = try core.number(of: style)
    let format = unsafe core.format(numbered: number)
    // One by one: the library keeps calls by their first column, and calls that overlap would give a file that Excel repairs.
    for column in first...last {
      try unsafe check(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, format), "列宽")
      columnStyles[column] = number < 0 ? nil : number
    }
  }

  /// Sets a row's height in points (0 to 409; nil for the default of 15), the style of its empty cells, and its outline level
  /// (0 to 7). A later call wins.
  package func setRow(_ row: Int, height: Double? = nil, style: CellStyle? = nil, outlineLevel: Int = 0) throws(XLSXError) {
    guard (0..<CellAddress.rowLimit).contains(row) else { throw fault(.column(.row(row))) }
    let points = height ?? GridXML.defaultHeight
    guard (0...409).contains(points) else { throw fault(.column(.height(points))) }
    guard (0...7).contains(outlineLevel) else { throw fault(.column(.outlineLevel(outlineLevel))) }
    _ = try unsafe open()
    grid.set(SheetGrid.Look(height: points, style: try core.number(of: style), level: outlineLevel), ofRow: row)
  }
}
