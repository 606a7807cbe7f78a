internal import XLSX

/// Writes a sheet of formulas: over each column the days that it counts, in each cell the formula with the engine's figure as its value.
struct AuditTableRenderer {
  private let content: AuditBook.Sheet
  private let sheet: Sheet
  private let context: ReportContext
  private let widths: [Double]

  init(_ content: AuditBook.Sheet, on sheet: Sheet, _ context: ReportContext) {
    (self.content, self.sheet, self.context) = (content, sheet, context)
    widths = AuditTableRenderer.widths(content)
  }

  func render() throws(XLSXError) {
    for (column, width) in widths.enumerated() { try sheet.setColumn(first: column, last: column, width: width) }
    try sheet.hideGridlines()
    try writeTitle()
    for block in content.blocks { try write(block) }
    try writeNotes()
    if content.blocks.count == 1, let grid = content.blocks.first?.grid { try sheet.freeze(row: grid.firstRow, column: grid.lead.count) }
    try setPage()
  }

  private var end: Int { content.blocks.last?.grid.end ?? AuditLook.firstTableRow }
  private var notes: [String] {
    content.request.notes + gapNotes(Set(content.blocks.flatMap(\.table.rows).flatMap(\.figures).map(\.status)))
  }

  private func line(_ row: Int) -> CellRange { CellRange(row: row, column: 0, columns: max(1, widths.count)) }

  private func writeTitle() throws(XLSXError) {
    try sheet.setRow(0, height: 32)
    try sheet.merge(line(0), .text(content.request.title), style: Look.title)
    try sheet.merge(line(1), .text(context.periodLine), style: Look.subtitle)
    let hint = hint
    try sheet.setRow(2, height: Double(DisplayWidth.lines(of: hint, inColumns: room)) * 14 + 4)
    try sheet.merge(line(2), .text(hint), style: AuditLook.hint)
  }

  private var room: Int { max(20, Int(widths.reduce(0, +)) - 2) }

  private var hint: String {
    "核对：点任一数字，编辑栏中的公式即其算法。受理日期、社区等名称各是明细表的一列，起止日期在\(content.blocks.first?.grid.hasDayRows == true ? "表头" : "各行")；"
      + "在明细表中按同样条件筛选，行数应与本数相同。"
  }

  private func write(_ block: AuditBook.Block) throws(XLSXError) {
    let grid = block.grid
    if let caption = block.table.caption {
      try sheet.setRow(grid.top - 1, height: 22)
      try sheet.merge(line(grid.top - 1), .text(caption), style: Look.caption)
    }
    try writeHead(grid)
    for row in block.table.rows.indices { try write(row, of: block) }
  }

  private func writeHead(_ grid: AuditGrid) throws(XLSXError) {
    let table = grid.table
    let names = table.heads.map { DisplayWidth.lines(of: $0.name, inColumns: 10) }.max() ?? 1
    try sheet.setRow(grid.top, height: 20)
    try sheet.setRow(grid.top + 1, height: Double(names) * 15 + 6)
    for (column, lead) in grid.lead.enumerated() {
      try sheet.merge(CellRange(row: grid.top, column: column, rows: 2), .text(word(lead, table)), style: Look.head)
    }
    var column = grid.lead.count
    for run in TableContent(table.heads).headRuns {
      if let group = run.group {
        try sheet.merge(CellRange(row: grid.top, column: column, columns: run.columns.count), .text(group), style: Look.head)
        for (offset, head) in run.columns.enumerated() {
          try sheet.write(.text(head.name), at: CellAddress(row: grid.top + 1, column: column + offset), style: Look.head)
        }
      } else {
        try sheet.merge(CellRange(row: grid.top, column: column, rows: 2), .text(run.columns[0].name), style: Look.head)
      }
      column += run.columns.count
    }
    if grid.hasDayRows { try writeDays(grid) }
  }

  private func word(_ lead: AuditGrid.Lead, _ table: AuditTable) -> String {
    switch lead {
    case .label: table.rowHead
    case .unit: "单位"
    case .founded: "设立日期"
    case .first(let suffixes): suffixes.map(\.word).joined() + "起"
    case .last(let suffixes): suffixes.map(\.word).joined() + "止"
    }
  }

  /// First and last days over the columns.
  private func writeDays(_ grid: AuditGrid) throws(XLSXError) {
    for (row, word) in [(grid.firstDayRow, "起始日期"), (grid.lastDayRow, "截止日期")] {
      try sheet.merge(CellRange(row: row, column: 0, columns: grid.lead.count), .text(word), style: AuditLook.dayWord)
      for (column, request) in grid.table.columns.enumerated() {
        let days = days(request.suffixes, context.period)
        let value: CellValue = request.isChange ? .blank : spreadsheetDay(row == grid.firstDayRow ? days.lowerBound : days.upperBound - 1)
        try sheet.write(value, at: CellAddress(row: row, column: grid.lead.count + column), style: AuditLook.day)
      }
    }
  }

  private func days(_ suffixes: [FigureAddress.Suffix], _ period: ReportingPeriod) -> Range<Int> {
    FigureAddress("", suffixes, period).countedPeriod.days(startDay: context.office.periodStartDay)
  }

  private func write(_ row: Int, of block: AuditBook.Block) throws(XLSXError) {
    let (grid, content) = (block.grid, block.table.rows[row])
    let kind: RowContent.Kind = content.isTotal ? .total : .body
    try sheet.setRow(grid.firstRow + row, height: 18)
    for (column, lead) in grid.lead.enumerated() {
      let (value, style) = leadCell(lead, content, kind)
      try sheet.write(value, at: CellAddress(row: grid.firstRow + row, column: column), style: style)
    }
    for (column, figure) in content.figures.enumerated() {
      let isMixed = if case .measures = block.table.kind { true } else { false }
      let number = cellNumber(figure)
      let cached: CachedValue = number.map { .number($0) } ?? .text(Look.word(for: figure.status))
      let style =
        number == nil
        ? Look.word(kind) : Look.number(kind, Look.format(figure, withUnit: isMixed, blankZero: false))
      try sheet.write(
        .formula(block.formulas[row][column], cached: cached), at: grid.cell(row, column), style: style, tag: figure.address.description)
    }
  }

  private func leadCell(_ lead: AuditGrid.Lead, _ row: AuditTable.Row, _ kind: RowContent.Kind) -> (CellValue, CellStyle) {
    let period = row.figures.first?.address.period ?? context.period
    switch lead {
    case .label: return (.text(row.label), Look.text(kind, wraps: false))
    case .unit: return (.text(row.figures.first?.unit ?? ""), Look.word(kind))
    case .founded: return (row.founded.map(spreadsheetDay) ?? .blank, AuditLook.day)
    case .first(let suffixes): return (spreadsheetDay(days(suffixes, period).lowerBound), AuditLook.day)
    case .last(let suffixes): return (spreadsheetDay(days(suffixes, period).upperBound - 1), AuditLook.day)
    }
  }

  private func writeNotes() throws(XLSXError) {
    var row = end
    for note in notes {
      try sheet.setRow(row, height: Double(DisplayWidth.lines(of: note, inColumns: room)) * 14 + 4)
      try sheet.merge(line(row), .text(note), style: Look.note)
      row += 1
    }
    let target = "internal:'\(AuditLook.introduction)'!A1"
    try sheet.write(.link(text: "返回说明", target: target, tip: nil), at: CellAddress(row: row, column: 0), style: Look.back)
  }

  private func setPage() throws(XLSXError) {
    var page = context.auditPage
    if content.blocks.count == 1, let grid = content.blocks.first?.grid { page.repeatRows = grid.top...(grid.firstRow - 1) }
    page.printArea = CellRange(row: 0, column: 0, rows: max(1, end + notes.count), columns: max(1, widths.count))
    try sheet.page(page)
  }

  private static func widths(_ content: AuditBook.Sheet) -> [Double] {
    var widths: [Double] = []
    for block in content.blocks {
      let labels = [block.table.rowHead] + block.table.rows.map(\.label)
      let leads = block.grid.lead.map { lead -> Double in
        switch lead {
        case .label: DisplayWidth.columnWidth(for: labels, minimum: 12, maximum: 44)
        case .unit: 7
        case .founded, .first, .last: 11
        }
      }
      let figures = block.table.columns.indices.map { column in
        DisplayWidth.columnWidth(for: block.table.rows.map { $0.figures[column].text + $0.figures[column].unit }, minimum: 11, maximum: 20)
      }
      for (column, width) in (leads + figures).enumerated() {
        if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
      }
    }
    return widths
  }
}
