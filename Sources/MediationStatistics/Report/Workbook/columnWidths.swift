internal import XLSX

/// Widths of a sheet's columns: what its tables ask for, else as wide as the longest text in them.
func columnWidths(_ content: SheetContent) -> [Double] {
  var widths: [Double] = []
  for table in content.tables {
    for (index, head) in table.columns.enumerated() {
      let column = table.starts[index]
      while widths.count < column { widths.append(10) }
      let width = head.width ?? DisplayWidth.columnWidth(for: texts(table, index), minimum: 10, maximum: 44)
      if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
    }
  }
  let last = content.tables.map { table in zip(table.columns, table.starts).map { $1 + $0.span }.max() ?? 0 }.max() ?? 0
  while widths.count < last { widths.append(widths.last ?? 10) }
  return widths.isEmpty ? [80] : widths
}

extension TableContent {
  /// The sheet column in which each of the table's columns starts.
  var starts: [Int] {
    var next = 0
    return columns.map { column in
      defer { next += column.span }
      return next
    }
  }

  /// Neighbouring columns under one upper head; columns without one stand alone.
  var headRuns: [(group: String?, columns: [ColumnContent])] {
    var runs: [(group: String?, columns: [ColumnContent])] = []
    for column in columns {
      if let group = column.group, runs.last?.group == group {
        runs[runs.count - 1].columns.append(column)
      } else {
        runs.append((column.group, [column]))
      }
    }
    return runs
  }
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
  case .figure(let figure), .sum(let figure):
    figure.value == nil ? Look.word(for: figure.status) : figure.text + (figure.unit == "%" ? "%" : ",,")
  case .figureWithUnit(let figure): figure.value == nil ? Look.word(for: figure.status) : figure.text + figure.unit
  }
}
