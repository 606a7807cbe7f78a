internal import XLSX

/// Widths of a sheet's columns: what its tables ask for, else as wide as the longest text in them.
func columnWidths(_ content: SheetContent) -> [Double] {
  var widths: [Double] = []
  for table in content.tables {
    for (index, head) in table.columns.enumerated() {
      let column = table.starts[index]
      while widths.count < column { widths.append(10) }
      let width = head.width ?? DisplayWidth.columnWidth(widest(table, index), minimum: 10, maximum: 44)
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

/// The width of a column's longest text as it will be shown; heads count by their longest line.
private func widest(_ table: TableContent, _ column: Int) -> Int {
  let heads = table.columns[column].name.split(separator: "\n").map(String.init)
  var widest = heads.map { DisplayWidth.ofLongestLine(DisplayWidth.of($0) > 16 ? String($0.prefix(7)) : $0) }.max() ?? 0
  // In a list to filter the same words come again and again.
  var last = (text: "", width: 0)
  for row in table.rows where column < row.cells.count {
    switch row.cells[column] {
    case .figure(let figure), .sum(let figure):
      guard figure.value != nil else {
        widest = max(widest, DisplayWidth.of(Look.word(for: figure.status)))
        continue
      }
      widest = max(widest, textWidth(figure) + (figure.unit == "%" ? 1 : 2))
    case let cell:
      let text = shownText(cell)
      if text != last.text { last = (text, DisplayWidth.ofLongestLine(text)) }
      widest = max(widest, last.width)
    }
  }
  return widest
}

private func shownText(_ cell: CellContent) -> String {
  switch cell {
  case .blank: ""
  case .text(let text), .word(let text), .alarm(let text), .link(let text, _): text
  case .integer(let number): "\(number)"
  case .amount(let number): number.decimal(0)
  case .figureWithUnit(let figure): figure.value == nil ? Look.word(for: figure.status) : figure.text + figure.unit
  case .figure, .sum: preconditionFailure("measured without a text")
  }
}

/// The length of `Figure.text`, which is ASCII, without the text where that is a whole number's.
private func textWidth(_ figure: Figure) -> Int {
  guard let whole = figure.wholeValue else { return figure.text.utf8.count }
  var (digits, rest) = (1, whole.magnitude / 10)
  while rest > 0 { (digits, rest) = (digits + 1, rest / 10) }
  return digits + (whole < 0 ? 1 : 0) + (figure.decimals > 0 ? figure.decimals + 1 : 0)
}
