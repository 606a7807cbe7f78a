import CXLSXWriter

extension Sheet {
  /// Checks a value and hands it to the C library.
  func send(_ value: CellValue, to cell: CellAddress, style: CellStyle?) throws(XLSXError) {
    let sheet = try unsafe open()
    let format = try unsafe core.format(style, column: cell.column)
    guard !value.isEmpty else {
      return try unsafe check(worksheet_write_blank(sheet, cell.libraryRow, cell.libraryColumn, format), cell.a1)
    }
    switch value {
    case .blank:
      break
    case .text(let text):
      let stored = try storedText(text, at: cell)
      try unsafe check(worksheet_write_string(sheet, cell.libraryRow, cell.libraryColumn, stored, format), cell.a1)
    case .integer(let integer):
      guard integer.magnitude <= 1 << 53 else { throw fault(.integerTooLarge(integer), at: cell) }
      try unsafe check(worksheet_write_number(sheet, cell.libraryRow, cell.libraryColumn, Double(integer), format), cell.a1)
    case .number(let number):
      let number = try finite(number, at: cell)
      try unsafe check(worksheet_write_number(sheet, cell.libraryRow, cell.libraryColumn, number, format), cell.a1)
    case .formula(let formula, let cached):
      try unsafe sendFormula(formula, cached, to: cell, on: sheet, format)
    case .link(let text, let target, let tip):
      try unsafe sendLink(Link(text: text, target: target, tip: tip), to: cell, on: sheet, style: style)
    }
  }

  private func sendFormula(
    _ formula: String, _ cached: CachedValue, to cell: CellAddress, on sheet: UnsafeMutablePointer<lxw_worksheet>,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(XLSXError) {
    if let fault = FormulaCheck.fault(in: formula) { throw self.fault(.formula(fault), at: cell) }
    switch cached {
    case .number(let number):
      let number = try finite(number, at: cell)
      try unsafe check(worksheet_write_formula_num(sheet, cell.libraryRow, cell.libraryColumn, formula, format, number), cell.a1)
    case .text(let text):
      let stored = try storedText(text, at: cell)
      try unsafe check(worksheet_write_formula_str(sheet, cell.libraryRow, cell.libraryColumn, formula, format, stored), cell.a1)
    }
  }

  /// A link without a style looks like one: blue and underlined, in the book's own font.
  private func sendLink(
    _ link: Link, to cell: CellAddress, on sheet: UnsafeMutablePointer<lxw_worksheet>, style: CellStyle?
  ) throws(XLSXError) {
    if let fault = link.fault { throw self.fault(fault, at: cell) }
    guard let target = link.sheetOfTarget else { throw fault(.linkTarget(link.target), at: cell) }
    guard noteLink(at: cell) else { throw fault(.tooManyLinks) }
    core.wantedSheets.insert(target)
    let text = try storedText(link.text, at: cell)
    let format = try unsafe core.format(style ?? Link.style)
    try unsafe check(
      worksheet_write_url_opt(sheet, cell.libraryRow, cell.libraryColumn, link.target, format, text, link.storedTip), cell.a1)
  }

  /// Cleaned, measured and escaped.
  func storedText(_ text: String, at cell: CellAddress) throws(XLSXError) -> String {
    let cleaned = SafeText.cleaned(text)
    let escaped = SafeText.escaped(cleaned)
    // Neither count is greater than that of the bytes.
    if escaped.utf8.count <= SafeText.cellLimit, cleaned.utf8.count <= SafeText.cellLimit { return escaped }
    // The library counts the escaped characters, Excel the UTF-16 units that are meant: both must fit.
    let units = max(cleaned.utf16.count, escaped.unicodeScalars.count)
    guard units <= SafeText.cellLimit else { throw fault(.textTooLong(units: units), at: cell) }
    return escaped
  }

  /// Minus zero becomes zero: it would stand in the file as `-0`.
  private func finite(_ number: Double, at cell: CellAddress) throws(XLSXError) -> Double {
    guard number.isFinite else { throw fault(.numberNotFinite, at: cell) }
    return number == 0 ? 0 : number
  }
}
