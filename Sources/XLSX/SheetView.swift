import CXLSXWriter

extension Sheet {
  /// Keeps the rows above `row` and the columns left of `column` in sight; zero for neither.
  package func freeze(row: Int, column: Int) throws(XLSXError) {
    guard CellAddress(row: row, column: column).isInSheet else { throw fault(.view(.freeze(row: row, column: column))) }
    guard row > 0 || column > 0 else { return }
    unsafe worksheet_freeze_panes(try open(), lxw_row_t(row), lxw_col_t(column))
  }

  /// Filter buttons over a range whose first row is the header. One a sheet, and not over a native table.
  package func autofilter(_ range: CellRange) throws(XLSXError) {
    try require(range)
    guard filter == nil else { throw fault(.view(.filterTwice)) }
    if let table = tables.first(where: { $0.overlaps(range) }) { throw fault(.table(.overlaps(range.a1, table.a1))) }
    let sheet = try unsafe open()
    try unsafe check(
      worksheet_autofilter(
        sheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow, range.last.libraryColumn), "筛选")
    filter = range
  }

  /// The colour of the sheet's tab, 0xRRGGBB.
  package func tabColor(_ color: UInt32) throws(XLSXError) {
    guard color <= 0xFFFFFF else { throw fault(.view(.color(color))) }
    unsafe worksheet_set_tab_color(try open(), libraryColor(color))
  }

  /// Hides the grid on the screen; it is never printed.
  package func hideGridlines() throws(XLSXError) {
    unsafe worksheet_gridlines(try open(), UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// In per cent, 10 to 400.
  package func zoom(_ percent: Int) throws(XLSXError) {
    guard (10...400).contains(percent) else { throw fault(.view(.zoom(percent))) }
    unsafe worksheet_set_zoom(try open(), UInt16(percent))
  }

  /// The sheet that is in front when the book is opened.
  package func activate() throws(XLSXError) { unsafe worksheet_activate(try open()) }

  /// Where the cursor stands when the book is opened.
  package func setSelection(_ range: CellRange) throws(XLSXError) {
    try require(range)
    unsafe worksheet_set_selection(
      try open(), range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow, range.last.libraryColumn)
    selection = range
  }
}
