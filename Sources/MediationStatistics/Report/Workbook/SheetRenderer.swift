internal import XLSX

/// Writes one sheet's content from the top down: title, lines, tables, charts, notes, the way back to the contents.
struct SheetRenderer {
  private let content: SheetContent
  private let sheet: Sheet
  private let footer: String
  /// Where the way back leads; nil in a book of one sheet.
  private let contentsSheet: String?
  private let widths: [Double]
  private var row = 0
  private var placed: [PlacedTable] = []
  private var cells = CellRenderer()
  private let place: PlacedSheet
  /// Every number that was written, in the order of the cells.
  private var numbers: [PlacedNumber] = []

  /// Where a table came to stand, for formulas and charts.
  struct PlacedTable {
    let head: Int
    /// First row under the head, totals included.
    let firstRow: Int
    let firstBody: Int
    let lastBody: Int
  }

  init(_ content: SheetContent, on sheet: Sheet, of book: Workbook, footer: String, contentsSheet: String? = nil) {
    (self.content, self.sheet, self.footer, self.contentsSheet) = (content, sheet, footer, contentsSheet)
    widths = columnWidths(content)
    place = PlacedSheet(workbook: book.fileName, sheet: content.name)
    sheet.listsNumbers = false
    // As if all rows of a table had as many as its last.
    numbers.reserveCapacity(content.tables.reduce(0) { $0 + $1.rows.count * ($1.rows.last?.cells.count { $0.number != nil } ?? 0) })
  }

  /// Gives the numbers of the sheet.
  mutating func render() throws(XLSXError) -> [PlacedNumber] {
    try setColumns()
    try writeTitle()
    for table in content.tables { try write(table) }
    for chart in content.charts { try write(chart) }
    try writeNotes()
    try setPage()
    return numbers
  }

  private var lastColumn: Int { max(0, widths.count - 1) }
  private func line(_ row: Int) -> CellRange { CellRange(CellAddress(row: row, column: 0), CellAddress(row: row, column: lastColumn)) }

  private func setColumns() throws(XLSXError) {
    for (column, width) in widths.enumerated() { try sheet.setColumn(first: column, last: column, width: width) }
    try sheet.hideGridlines()
  }

  private mutating func writeTitle() throws(XLSXError) {
    if content.isCover {
      try sheet.setRow(0, height: 60)
      row = 1
    }
    try sheet.setRow(row, height: content.isCover ? 54 : 32)
    try sheet.merge(line(row), .text(content.title), style: content.isCover ? Look.coverTitle : Look.title)
    row += 1
    for text in content.lines {
      try sheet.setRow(row, height: content.isCover ? 36 : 20)
      try sheet.merge(line(row), .text(text), style: content.isCover ? Look.coverLine : Look.subtitle)
      row += 1
    }
    if content.isCover { row += 1 }
  }

  private mutating func write(_ table: TableContent) throws(XLSXError) {
    if let caption = table.caption {
      if !placed.isEmpty { row += 1 }
      try sheet.setRow(row, height: 22)
      try sheet.merge(line(row), .text(caption), style: Look.caption)
      row += 1
    }
    let head = row
    if !table.isBare { try writeHead(table) }
    let firstBody = row + table.rows.prefix { $0.kind == .total }.count
    let place = PlacedTable(head: head, firstRow: row, firstBody: firstBody, lastBody: row + table.rows.count - 1)
    let starts = table.starts
    for content in table.rows {
      try write(content, of: table, starts, place)
      row += 1
    }
    placed.append(place)
    if content.isCover { row += 1 }
    try decorate(table, place)
  }

  private mutating func writeHead(_ table: TableContent) throws(XLSXError) {
    let rows = table.columns.contains { $0.group != nil } ? 2 : 1
    let lines = zip(table.columns, table.starts).map { DisplayWidth.lines(of: $0.name, inColumns: max(1, Int(widths[$1]) - 1)) }.max() ?? 1
    for head in row..<(row + rows) { try sheet.setRow(head, height: rows == 2 ? 22 : Double(lines) * 15 + 8) }
    var column = 0
    for run in table.headRuns {
      let width = run.columns.reduce(0) { $0 + $1.span }
      if let group = run.group {
        try sheet.merge(CellRange(row: row, column: column, columns: width), .text(group), style: Look.head)
        for (offset, head) in run.columns.enumerated() {
          try sheet.write(.text(head.name), at: CellAddress(row: row + 1, column: column + offset), style: Look.head)
        }
      } else {
        try sheet.merge(CellRange(row: row, column: column, rows: rows, columns: width), .text(run.columns[0].name), style: Look.head)
      }
      column += width
    }
    row += rows
  }

  private mutating func write(
    _ content: RowContent, of table: TableContent, _ starts: [Int], _ place: PlacedTable
  ) throws(XLSXError) {
    var lines = 1
    for (index, cell) in content.cells.enumerated() {
      let (column, span) = (starts[index], table.columns[index].span)
      let wraps = table.columns[index].width != nil && (table.heat == nil || column == 0)
      if wraps, case .text(let text) = cell {
        let room = Int(widths[column..<(column + span)].reduce(0, +)) - 1
        lines = max(lines, DisplayWidth.lines(of: text, inColumns: max(1, room)))
      }
      let rendered = cells.render(
        cell, content.kind, column: index, wraps: wraps, isHeat: table.heat?.contains(column) == true,
        sumOver: sumRange(cell, index, of: table, place))
      try write(rendered, at: CellAddress(row: row, column: column), span)
      note(cell, rendered.value, column)
    }
    try sheet.setRow(row, height: max(18, Double(min(lines, 26)) * 15 + 3))
  }

  private func write(_ cell: CellRenderer.Rendered, at place: CellAddress, _ span: Int) throws(XLSXError) {
    if span == 1 { return try sheet.write(cell.value, at: place, style: cell.style) }
    try sheet.merge(CellRange(row: place.row, column: place.column, columns: span), cell.value, style: cell.style)
  }

  private mutating func note(_ cell: CellContent, _ value: CellValue, _ column: Int) {
    guard let number = value.number else { return }
    numbers.append(
      PlacedNumber(place, CellAddress(row: row, column: column), number, cell.figure.map { .figure($0) } ?? .none))
  }

  /// The body cells that a total adds up; nil where they do not, because a unit that was not yet founded stands there without a number.
  private func sumRange(_ cell: CellContent, _ index: Int, of table: TableContent, _ place: PlacedTable) -> CellRange? {
    guard case .sum(let total) = cell, place.firstBody <= place.lastBody else { return nil }
    let parts = table.rows.filter { $0.kind == .body }.map { $0.cells[index].number ?? Fraction(0) }
    guard total.value == parts.reduce(Fraction(0), +) else { return nil }
    let column = table.starts[index]
    return CellRange(CellAddress(row: place.firstBody, column: column), CellAddress(row: place.lastBody, column: column))
  }

  private func decorate(_ table: TableContent, _ place: PlacedTable) throws(XLSXError) {
    guard place.firstBody <= place.lastBody else { return }
    if let heat = table.heat, !heat.isEmpty {
      let body = CellRange(
        CellAddress(row: place.firstBody, column: heat.lowerBound), CellAddress(row: place.lastBody, column: heat.upperBound - 1))
      try sheet.conditional(body, .threeColorScale(min: 0xFFFFFF, mid: 0xFDF2EA, max: 0xF4B183))
    }
    if table.isFilterable {
      try sheet.autofilter(
        CellRange(CellAddress(row: place.head, column: 0), CellAddress(row: place.lastBody, column: table.starts[table.columns.count - 1])))
    }
    if content.tables.count == 1, !table.isBare { try sheet.freeze(row: place.firstRow, column: table.isFilterable ? 0 : 1) }
  }

  private mutating func write(_ chart: ChartContent) throws(XLSXError) {
    let place = placed[chart.table]
    guard place.firstBody <= place.lastBody else { return }
    row += 1
    let bodyRows = place.lastBody - place.firstBody + 1
    // Twenty pixels a default row; bars need room for a label each.
    let rows = chart.kind == .bar ? max(16, bodyRows * 3 / 2 + 4) : 16
    let width = Int(widths.reduce(0) { $0 + $1 * 7 + 5 })
    try sheet.chart(
      chartSpec(chart, place), at: CellAddress(row: row, column: 0), size: (width: min(1_100, max(480, width)), height: rows * 20 - 8))
    row += rows
  }

  private func chartSpec(_ chart: ChartContent, _ place: PlacedTable) -> ChartSpec {
    func source(_ column: Int) -> ChartSpec.Source {
      ChartSpec.Source(
        sheet: content.name,
        range: CellRange(CellAddress(row: place.firstBody, column: column), CellAddress(row: place.lastBody, column: column)))
    }
    let colors: [UInt32] = [Look.accent, 0xA6A6A6]
    var spec = ChartSpec(
      kind: chart.kind == .bar ? .bar : .line,
      series: chart.series.enumerated().map { index, entry in
        var series = ChartSpec.Series(name: .literal(entry.name), categories: source(0), values: source(entry.column))
        series.color = colors[index % colors.count]
        series.isDashed = chart.kind == .line && index > 0
        series.marker = chart.kind == .line ? .circle : .none
        series.labels = chart.kind == .bar || index == 0 ? .value : .none
        return series
      }, altText: chart.altText)
    spec.title = chart.title
    spec.valueAxisTitle = chart.kind == .line ? chart.unit : ""
    spec.valueMinimum = 0
    spec.legend = chart.series.count > 1 ? .bottom : .none
    spec.fontName = Look.bodyFont.name
    spec.gapWidth = chart.kind == .bar ? 40 : nil
    return spec
  }

  private mutating func writeNotes() throws(XLSXError) {
    let width = max(20, Int(widths.reduce(0, +)) - 2)
    for note in content.notes {
      let text = content.notes.count > 1 && !content.isCover ? "注：\(note)" : note
      try sheet.setRow(row, height: Double(DisplayWidth.lines(of: text, inColumns: width)) * 14 + 4)
      try sheet.merge(line(row), .text(text), style: Look.note)
      row += 1
    }
    if !content.isCover, let contentsSheet {
      try sheet.write(
        .link(text: "返回目录", target: "internal:'\(contentsSheet)'!A1", tip: nil), at: CellAddress(row: row, column: 0), style: Look.back)
    }
  }

  private func setPage() throws(XLSXError) {
    var page = PageSetup()
    page.orientation = content.isLandscape ? .landscape : .portrait
    page.fitTall = content.isCover ? 1 : 0
    page.centerHorizontally = true
    page.footer = footer
    page.margins.left = 0.5
    page.margins.right = 0.5
    if content.tables.count == 1, let place = placed.first { page.repeatRows = place.head...max(place.head, place.firstRow - 1) }
    page.printArea = CellRange(CellAddress(row: 0, column: 0), CellAddress(row: max(row - 1, 0), column: lastColumn))
    try sheet.page(page)
  }
}
