internal import XLSX

/// Writes one sheet of the open workbook: lines down column A, then the native table. Nothing is merged, no row or column is left free.
struct OpenSheetRenderer {
  private let content: OpenSheet
  private let sheet: Sheet
  private let footer: String
  private let widths: [Double]

  init(_ content: OpenSheet, on sheet: Sheet, footer: String) {
    (self.content, self.sheet, self.footer) = (content, sheet, footer)
    widths = openWidths(content)
  }

  func render() throws(XLSXError) {
    for (column, width) in widths.enumerated() { try sheet.setColumn(first: column, last: column, width: width) }
    for (row, line) in content.lines.enumerated() { try write(line, at: row) }
    if let table = content.table { try write(table, from: content.lines.count) }
    try setPage()
  }

  private func write(_ line: OpenLine, at row: Int) throws(XLSXError) {
    let cell = CellAddress(row: row, column: 0)
    switch line {
    case .heading(let text):
      try sheet.setRow(row, height: row == 0 ? 28 : 26)
      try sheet.write(.text(text), at: cell, style: row == 0 ? OpenLook.title : OpenLook.heading)
    case .text(let text):
      // Beside a table a line runs on over its empty neighbours; on a sheet of text it has to break.
      let isAlone = content.table == nil
      let lines = isAlone ? DisplayWidth.lines(of: text, inColumns: Int(widths[0]) - 2) : 1
      try sheet.setRow(row, height: Double(lines) * 17 + 3)
      try sheet.write(.text(text), at: cell, style: isAlone ? OpenLook.wrappedLine : OpenLook.line)
    case .link(let text, let target):
      try sheet.setRow(row, height: 20)
      try sheet.write(.link(text: text, target: "internal:\(SheetName.quoted(target))!A1", tip: nil), at: cell, style: OpenLook.link)
    }
  }

  private func write(_ table: OpenTable, from head: Int) throws(XLSXError) {
    let columns = table.columns.map { TableSpec.Column(header: $0.header, headerStyle: OpenLook.head(of: $0)) }
    let range = CellRange(row: head, column: 0, rows: table.rows.count + 1, columns: columns.count)
    try sheet.table(range, TableSpec(name: table.nativeName, columns: columns))
    try sheet.setRow(head, height: height(of: table.columns.map(\.header), spare: 3))
    for (index, row) in table.rows.enumerated() {
      try sheet.setRow(head + 1 + index, height: height(of: row.map { $0.text ?? "" }, spare: 0))
      for (column, cell) in row.enumerated() {
        try write(cell, at: CellAddress(row: head + 1 + index, column: column), isWord: table.columns[column].unit == nil)
      }
    }
  }

  private func write(_ cell: OpenCell, at address: CellAddress, isWord: Bool) throws(XLSXError) {
    switch cell {
    case .text(let text): try sheet.write(.text(text), at: address, style: OpenLook.text)
    case .link(let text, let target):
      let value = CellValue.link(text: text, target: "internal:\(SheetName.quoted(target))!A1", tip: nil)
      try sheet.write(value, at: address, style: OpenLook.cellLink)
    case .figure(let figure):
      if let number = cell.number {
        try sheet.write(.number(number), at: address, style: OpenLook.number(figure), tag: cell.tag)
      } else {
        try sheet.write(.text(cell.text ?? ""), at: address, style: isWord ? OpenLook.text : OpenLook.shorthand)
      }
    }
  }

  /// Of a row whose texts break within their columns, in points. `spare` is room that the filter button of a head takes.
  private func height(of texts: [String], spare: Int) -> Double {
    let lines = zip(texts, widths).map { DisplayWidth.lines(of: $0, inColumns: max(1, Int($1) - 2 - spare)) }
    return min(400, Double(lines.max() ?? 1) * 17 + 4)
  }

  private func setPage() throws(XLSXError) {
    var page = PageSetup()
    page.orientation = widths.reduce(0, +) > 120 ? .landscape : .portrait
    page.fitTall = content.kind == .cover ? 1 : 0
    page.footer = footer
    page.margins.left = 0.5
    page.margins.right = 0.5
    if content.table != nil { page.repeatRows = content.lines.count...content.lines.count }
    let rows = content.lines.count + (content.table.map { $0.rows.count + 1 } ?? 0)
    page.printArea = CellRange(row: 0, column: 0, rows: rows, columns: printedColumns)
    try sheet.page(page)
  }

  /// The columns of the table, and as many more as its lines run on over.
  private var printedColumns: Int {
    let room = widths.reduce(0, +)
    let longest =
      content.lines.enumerated().map { index, line in Double(DisplayWidth.of(line.text)) * (index == 0 ? 1.45 : 1) + 2 }.max() ?? 0
    guard content.table != nil, longest > room else { return max(1, widths.count) }
    return widths.count + Int(((longest - room) / 9).rounded(.up))
  }
}

/// Column widths in characters of half width: as wide as the texts, and so that a head breaks into two lines of about one length.
private func openWidths(_ sheet: OpenSheet) -> [Double] {
  guard let table = sheet.table else { return [92] }
  return table.columns.enumerated().map { index, column in
    let texts = table.rows.map { row in row[index].text ?? shown(row[index]) }
    let body = DisplayWidth.columnWidth(for: texts, minimum: 10, maximum: 48)
    let head = Double(DisplayWidth.of(column.header))
    return max(body, min(head + 6, max(20, (head / 2).rounded(.up) + 6)))
  }
}

private func shown(_ cell: OpenCell) -> String {
  guard case .figure(let figure) = cell else { return "" }
  return figure.text + ",,"
}
