import CXLSXWriter

extension Sheet {
  /// Sets how the sheet is printed. Everything is checked before anything is set.
  package func page(_ setup: PageSetup) throws(XLSXError) {
    if let bad = setup.fault { throw fault(.page(bad)) }
    if let area = setup.printArea { try require(area) }
    let sheet = try unsafe open()
    unsafe setPaper(setup, on: sheet)
    try unsafe setRepeats(setup, on: sheet)
    try unsafe check(worksheet_set_header(sheet, SafeText.escaped(setup.header)), "页眉")
    try unsafe check(worksheet_set_footer(sheet, SafeText.escaped(setup.footer)), "页脚")
  }

  private func setPaper(_ setup: PageSetup, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
    unsafe worksheet_set_paper(sheet, setup.paper == .a4 ? 9 : 8)
    if setup.orientation == .landscape { unsafe worksheet_set_landscape(sheet) } else { unsafe worksheet_set_portrait(sheet) }
    unsafe worksheet_fit_to_pages(sheet, UInt16(setup.fitWide), UInt16(setup.fitTall))
    let margins = setup.margins
    unsafe worksheet_set_margins(sheet, margins.left, margins.right, margins.top, margins.bottom)
    if setup.centerHorizontally { unsafe worksheet_center_horizontally(sheet) }
  }

  private func setRepeats(_ setup: PageSetup, on sheet: UnsafeMutablePointer<lxw_worksheet>) throws(XLSXError) {
    if let rows = setup.repeatRows {
      try unsafe check(worksheet_repeat_rows(sheet, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)), "重复标题行")
    }
    if let columns = setup.repeatColumns {
      try unsafe check(worksheet_repeat_columns(sheet, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound)), "重复标题列")
    }
    if let area = setup.printArea {
      try unsafe check(
        worksheet_print_area(
          sheet, area.first.libraryRow, area.first.libraryColumn, area.last.libraryRow, area.last.libraryColumn), "打印区域")
    }
  }
}

extension PageSetup {
  /// What is wrong with the set-up, or nil; the print area is the sheet's matter.
  var fault: PageFault? {
    guard (0...32_767).contains(fitWide), (0...32_767).contains(fitTall) else { return .fit(wide: fitWide, tall: fitTall) }
    if let rows = repeatRows, rows.lowerBound < 0 || rows.upperBound >= CellAddress.rowLimit {
      return .repeatRows(rows.lowerBound, rows.upperBound)
    }
    if let columns = repeatColumns, columns.lowerBound < 0 || columns.upperBound >= CellAddress.columnLimit {
      return .repeatColumns(columns.lowerBound, columns.upperBound)
    }
    let inches = [margins.left, margins.right, margins.top, margins.bottom]
    if let bad = inches.first(where: { !(0...10).contains($0) }) { return .margin(bad) }
    return [header, footer].lazy.compactMap(BannerCheck.fault).first
  }
}
