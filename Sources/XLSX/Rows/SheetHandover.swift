import CXLSXWriter

/// Gives the C library what it must know of a sheet's cells and rows to make all but the rows.
extension Sheet {
  /// How much of a sheet the library gets.
  enum Handover {
    /// What charts show, heights where anything hangs on the rows, and how far the sheet reaches.
    case needed
    /// All: then it can write the sheet by itself, and is the oracle of `GridXML`.
    case all
  }

  func handOver(_ amount: Handover) throws(XLSXError) {
    let sheet = try unsafe open()
    try unsafe handOverLooks(all: amount == .all || hangsOnRows, to: sheet)
    switch amount {
    case .all: try unsafe handOverCells(to: sheet) { _ in true }
    case .needed:
      let shown = core.chartSources.filter { $0.sheet.lowercased() == name.lowercased() }.map(\.range)
      if !shown.isEmpty { try unsafe handOverCells(to: sheet) { cell in shown.contains { $0.contains(cell) } } }
    }
    unsafe reach(grid.extent, on: sheet)
  }

  /// Whether anything stands over the cells whose place depends on the heights of rows.
  private var hangsOnRows: Bool { !chartTexts.isEmpty || !commented.isEmpty }

  /// Of looks that no place depends on, the library needs the deepest level.
  private func handOverLooks(all: Bool, to sheet: UnsafeMutablePointer<lxw_worksheet>) throws(XLSXError) {
    let looks = grid.rows.compactMap { row in row.look.map { (row: row.index, look: $0) } }
    let deepest = looks.max { $0.look.level < $1.look.level }
    for (row, look) in all ? looks : deepest.map({ $0.look.level > 0 ? [$0] : [] }) ?? [] {
      var options = lxw_row_col_options(hidden: 0, level: UInt8(look.level), collapsed: 0)
      let format = unsafe core.format(numbered: look.style)
      try unsafe check(worksheet_set_row_opt(sheet, lxw_row_t(row), look.height, format, &options), "行高")
    }
  }

  private func handOverCells(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, where isWanted: (CellAddress) -> Bool
  ) throws(XLSXError) {
    for row in grid.rows {
      for cell in row.cells {
        let address = CellAddress(row: row.index, column: Int(cell.column))
        if isWanted(address) { try unsafe check(handOver(cell, address, to: sheet), address.a1) }
      }
    }
  }

  private func handOver(_ cell: SheetGrid.Cell, _ at: CellAddress, to sheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
    let format = unsafe core.format(numbered: cell.style)
    let (row, column) = (at.libraryRow, at.libraryColumn)
    switch cell.content {
    case .blank: return unsafe worksheet_write_blank(sheet, row, column, format)
    case .number(let number): return unsafe worksheet_write_number(sheet, row, column, number, format)
    case .text(let text): return unsafe worksheet_write_string(sheet, row, column, core.texts[text], format)
    case .formula(let index):
      let formula = grid.formulas[Int(index)]
      switch formula.cached {
      case .number(let number): return unsafe worksheet_write_formula_num(sheet, row, column, "=" + formula.text, format, number)
      case .text(let text): return unsafe worksheet_write_formula_str(sheet, row, column, "=" + formula.text, format, text)
      }
    }
  }

  private func reach(_ extent: SheetGrid.Extent, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
    guard let rows = extent.rows, let columns = extent.columns else { return }
    unsafe sheet.pointee.dim_rowmin = min(sheet.pointee.dim_rowmin, lxw_row_t(rows.lowerBound))
    unsafe sheet.pointee.dim_rowmax = max(sheet.pointee.dim_rowmax, lxw_row_t(rows.upperBound))
    unsafe sheet.pointee.dim_colmin = min(sheet.pointee.dim_colmin, lxw_col_t(columns.lowerBound))
    unsafe sheet.pointee.dim_colmax = max(sheet.pointee.dim_colmax, lxw_col_t(columns.upperBound))
  }
}

extension Sheet {
  /// Gives the numbers of its styles as the library would come upon them: columns, then row by row.
  func eachStyle(_ body: (Int32) -> Void) {
    for column in columnStyles.keys.sorted() { columnStyles[column].map(body) }
    for row in grid.rows {
      if let look = row.look { body(look.style) }
      for cell in row.cells { body(cell.style) }
    }
    stream?.styles.forEach(body)
  }

  /// `styles`: for each style of the book its number in the file.
  func xml(styles: [Int32]) throws(XLSXError) -> GridXML {
    let tellsDescent = try unsafe open().pointee.excel_version == 2010
    return GridXML(grid, styles: styles, columnStyles: columnStyles.mapValues { styles[Int($0)] }, tellsDescent: tellsDescent)
  }
}
