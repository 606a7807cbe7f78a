import CXLSXWriter

extension Sheet {
  /// Makes a native table of a range whose first row is the header. Writes the header cells and the calculated columns; the
  /// other cells are written by the caller, before or after.
  package func table(_ range: CellRange, _ spec: TableSpec) throws(XLSXError) {
    try require(range)
    if let bad = spec.fault(over: range) { throw fault(.table(bad)) }
    try checkTable(range)
    let sheet = try unsafe open()
    guard core.names.insert(spec.name.lowercased()).inserted else { throw fault(.table(.nameTaken(spec.name))) }
    let code = unsafe spec.withOptions { options in
      unsafe worksheet_add_table(
        sheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow, range.last.libraryColumn, options)
    }
    try check(code, "表格 \(range.a1)")
    tables.append(range)
    for (index, column) in spec.columns.enumerated() { try fill(column, at: range.first.column + index, of: range) }
  }

  private func checkTable(_ range: CellRange) throws(XLSXError) {
    let others = tables + merges + (filter.map { [$0] } ?? [])
    if let other = others.first(where: { $0.overlaps(range) }) { throw fault(.table(.overlaps(range.a1, other.a1))) }
  }

  /// The header with its style, the formulas with their values: the library's own cells are left out with its rows.
  private func fill(_ column: TableSpec.Column, at index: Int, of range: CellRange) throws(XLSXError) {
    try put(.text(column.header), at: CellAddress(row: range.first.row, column: index), style: column.headerStyle)
    guard let formula = column.storedFormula else { return }
    for (offset, cached) in column.cached.enumerated() {
      let cell = CellAddress(row: range.first.row + 1 + offset, column: index)
      try put(.formula(formula, cached: cached), at: cell, style: column.style)
    }
  }
}

extension TableSpec {
  /// Lends the C library's description of the table, which the call within copies. Styles are left out: the cells get them.
  fileprivate func withOptions(_ body: (UnsafeMutablePointer<lxw_table_options>) -> lxw_error) -> lxw_error {
    let strings = CStrings()
    let described = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: columns.count)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>.allocate(capacity: columns.count + 1)
    defer {
      unsafe described.deallocate()
      unsafe list.deallocate()
    }
    for (index, column) in columns.enumerated() {
      var one = unsafe lxw_table_column()
      unsafe one.header = strings.pointer(SafeText.escaped(column.header))
      unsafe one.formula = strings.pointer(column.storedFormula)
      unsafe (described + index).initialize(to: one)
      unsafe (list + index).initialize(to: described + index)
    }
    unsafe (list + columns.count).initialize(to: nil)
    var options = unsafe lxw_table_options()
    unsafe options.name = strings.pointer(name)
    unsafe options.columns = list
    return withExtendedLifetime(strings) { unsafe body(&options) }
  }
}
