import CXLSXWriter

extension Sheet {
  /// Merges a range, writes the value into its first cell and gives all its cells the style. A single cell is simply written.
  /// Throws for a range that overlaps an earlier one (the C library takes it, Excel calls the file damaged) or that would hide
  /// a value written before.
  package func merge(_ range: CellRange, _ value: CellValue, style: CellStyle? = nil, tag: String? = nil) throws(XLSXError) {
    try require(range)
    guard !range.isSingleCell else { return try write(value, at: range.first, style: style, tag: tag) }
    try checkMerge(range)
    let sheet = try unsafe open()
    let format = try unsafe core.format(style)
    // The library keeps the range; the cells that it writes are left out with its rows.
    try unsafe check(
      worksheet_merge_range(
        sheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow, range.last.libraryColumn, "", format),
      "合并 \(range.a1)")
    for cell in range.cells where cell != range.first || value.isEmpty {
      if style != nil || !isWritten(cell) { try put(.blank, at: cell, style: style) }
    }
    if !value.isEmpty { try put(value, at: range.first, style: style, tag: tag) }
    merges.append(range)
    for cell in range.cells where cell != range.first { covered.insert(cell) }
  }

  private func checkMerge(_ range: CellRange) throws(XLSXError) {
    if let other = merges.first(where: { $0.overlaps(range) }) { throw fault(.mergesOverlap(range.a1, other.a1)) }
    if let table = tables.first(where: { $0.overlaps(range) }) { throw fault(.table(.overlaps(range.a1, table.a1))) }
    if let hidden = range.cells.first(where: { $0 != range.first && hasValue($0) }) {
      throw fault(.mergeHides(range: range.a1, cell: hidden.a1))
    }
  }
}
