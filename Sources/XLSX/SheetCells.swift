import CXLSXWriter

extension Sheet {
  /// Checks a value; gives what the grid keeps of it.
  func content(_ value: CellValue, at cell: CellAddress, style: CellStyle?) throws(XLSXError) -> SheetGrid.Content {
    _ = try unsafe open()
    switch value {
    case .blank: return .blank
    case .text(let text): return try content(text, at: cell)
    case .integer(let integer):
      guard integer.magnitude <= 1 << 53 else { throw fault(.integerTooLarge(integer), at: cell) }
      return .number(Double(integer))
    case .number(let number): return .number(try finite(number, at: cell))
    case .formula(let formula, let cached): return try content(formula, cached, at: cell)
    case .link(let text, let target, let tip):
      return try note(Link(text: text, target: target, tip: tip), at: cell, style: style)
    }
  }

  /// A text of which nothing is left is none.
  private func content(_ text: String, at cell: CellAddress) throws(XLSXError) -> SheetGrid.Content {
    let number = try core.number(ofText: text) { () throws(XLSXError) in try storedText(text, at: cell) }
    return number.map { .text($0) } ?? .blank
  }

  private func content(_ formula: String, _ cached: CachedValue, at cell: CellAddress) throws(XLSXError) -> SheetGrid.Content {
    if let fault = FormulaCheck.fault(in: formula) { throw self.fault(.formula(fault), at: cell) }
    let kept: CachedValue
    switch cached {
    case .number(let number): kept = .number(try finite(number, at: cell))
    case .text(let text): kept = .text(try storedText(text, at: cell))
    }
    return grid.add(SheetGrid.Formula(text: String(formula.dropFirst()), cached: kept))
  }

  /// The C library keeps the link; its text is the cell's.
  private func note(_ link: Link, at cell: CellAddress, style: CellStyle?) throws(XLSXError) -> SheetGrid.Content {
    if let fault = link.fault { throw self.fault(fault, at: cell) }
    guard let target = link.sheetOfTarget else { throw fault(.linkTarget(link.target), at: cell) }
    guard noteLink(at: cell) else { throw fault(.tooManyLinks) }
    core.wantedSheets.insert(target)
    let (text, content) = (try storedText(link.text, at: cell), try content(link.text, at: cell))
    let (sheet, format) = (try unsafe open(), try unsafe core.format(style))
    try unsafe check(
      worksheet_write_url_opt(sheet, cell.libraryRow, cell.libraryColumn, link.target, format, text, link.storedTip), cell.a1)
    return content
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
