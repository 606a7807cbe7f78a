internal import XLSX

/// Widths of a sheet's columns: what its tables ask for, else as wide as the longest text in them.
func columnWidths(_ content: SheetContent) -> [Double] {
  var widths: [Double] = []
  for table in content.tables {
    for (column, head) in table.columns.enumerated() {
      let width = head.width ?? DisplayWidth.columnWidth(for: texts(table, column), minimum: 10, maximum: 44)
      if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
    }
  }
  return widths.isEmpty ? [80] : widths
}

/// The texts of a column as they will be shown; heads count by their longest line.
private func texts(_ table: TableContent, _ column: Int) -> [String] {
  let heads = table.columns[column].name.split(separator: "\n").map(String.init)
  return heads.map { DisplayWidth.of($0) > 16 ? String($0.prefix(7)) : $0 }
    + table.rows.compactMap { row in column < row.cells.count ? shownText(row.cells[column]) : nil }
}

private func shownText(_ cell: CellContent) -> String {
  switch cell {
  case .blank: ""
  case .text(let text), .word(let text), .alarm(let text), .link(let text, _): text
  case .integer(let number): "\(number)"
  case .amount(let number): number.decimal(0)
  case .figure(let figure), .sum(let figure): figure.value == nil ? Look.word(for: figure.status) : figure.text + (figure.unit == "%" ? "%" : ",,")
  case .figureWithUnit(let figure): figure.value == nil ? Look.word(for: figure.status) : figure.text + figure.unit
  }
}
