internal import XLSX

/// Writes a filled form as a sheet to print, stamp and sign: title, head block, head of several levels, 栏次, body with 合计 as formulas, notes and
/// 审核关系 below, lines to sign.
struct FormRenderer {
  private let filled: FilledForm
  private let layout: FormLayout
  private let sheet: Sheet
  private let context: ReportContext
  private var row: Int
  /// Height of all rows so far, in points.
  private var height = 0.0

  init(_ filled: FilledForm, on sheet: Sheet, _ context: ReportContext) {
    (self.filled, self.sheet, self.context) = (filled, sheet, context)
    layout = FormLayout(filled)
    row = layout.afterBody
  }

  private var form: Form { filled.form }

  mutating func render() throws(XLSXError) {
    for (column, width) in layout.widths.enumerated() { try sheet.setColumn(first: column, last: column, width: width) }
    try sheet.hideGridlines()
    try writeTitle()
    try writeHead()
    for index in filled.rows.indices { try writeRow(index) }
    try writeNotes()
    try writeFoot()
    try sheet.freeze(row: layout.bodyRow, column: layout.stubs)
    try setPage()
  }

  private mutating func setRow(_ row: Int, height: Double) throws(XLSXError) {
    try sheet.setRow(row, height: height)
    self.height += height
  }

  private func line(_ row: Int, _ columns: Range<Int>? = nil) -> CellRange {
    let columns = columns ?? 0..<(layout.lastColumn + 1)
    return CellRange(row: row, column: columns.lowerBound, columns: columns.count)
  }

  private mutating func writeTitle() throws(XLSXError) {
    try setRow(0, height: 34)
    try sheet.merge(line(0), .text(form.title), style: Look.title)
    var texts = form.head.lines.map { "\($0.caption)：\($0.text ?? "")" }
    let block = layout.lastColumns(atLeast: max(26, texts.map(DisplayWidth.of).max() ?? 0))
    // On a sheet no wider than the block the form's standing has no place of its own.
    if block.lowerBound == 0, !standing.isEmpty { texts[0] = "\(standing)　\(texts[0])" }
    for (index, text) in texts.enumerated() {
      try setRow(1 + index, height: 15)
      if block.lowerBound > 0 {
        try sheet.merge(line(1 + index, 0..<block.lowerBound), .text(index == 0 ? standing : ""), style: Look.formStanding)
      }
      try sheet.merge(line(1 + index, block), .text(text), style: Look.formLine)
    }
    try writeUnitLine()
  }

  /// 样表 until the superior has adopted the form, 送审稿 while a relation does not hold.
  private var standing: String {
    [form.isAdopted ? nil : "样表，参照公开资料", context.isDraft ? "送审稿" : nil].compactMap { $0 }.joined(separator: "　")
  }

  private mutating func writeUnitLine() throws(XLSXError) {
    let row = layout.headRow - 1
    try setRow(row, height: 20)
    let texts = ["填报单位：\(context.office.name)", "报告期：\(filled.period.inProse)", form.unit.isEmpty ? "" : "计量单位：\(form.unit)"]
    try writeParts(texts, at: row, styles: [Look.formLine, Look.formLineCentred, Look.formLineRight])
  }

  /// Texts side by side, or in one line where the columns do not divide so.
  private func writeParts(_ texts: [String], at row: Int, styles: [CellStyle]) throws(XLSXError) {
    guard let parts = layout.parts(for: texts) else {
      return try sheet.merge(line(row), .text(texts.filter { !$0.isEmpty }.joined(separator: "　　")), style: Look.formLine)
    }
    for (index, part) in parts.enumerated() { try sheet.merge(line(row, part), .text(texts[index]), style: styles[index]) }
  }

  private mutating func writeHead() throws(XLSXError) {
    for (level, height) in layout.headHeights.enumerated() { try setRow(layout.headRow + level, height: height) }
    for cell in layout.headCells { try sheet.merge(cell.range, .text(cell.text), style: Look.formHead) }
    for (index, unit) in layout.units.enumerated() {
      try sheet.write(.text(unit), at: CellAddress(row: layout.unitRow, column: layout.stubs + index), style: Look.formHead)
    }
    for (column, number) in layout.numbers.enumerated() {
      try sheet.write(.text(number), at: CellAddress(row: layout.numberRow, column: column), style: Look.formNumber)
    }
  }

  private mutating func writeRow(_ index: Int) throws(XLSXError) {
    let (content, row) = (filled.rows[index], layout.bodyRow + index)
    let kind: RowContent.Kind = content.kind == .total ? .total : .body
    try setRow(row, height: layout.isWide ? 26 : 20)
    let name = content.kind == .part ? "　其中：\(content.name)" : content.name
    try sheet.write(.text(name), at: CellAddress(row: row, column: 0), style: Look.formName(kind))
    if layout.stubs == 2 {
      try sheet.write(.text("\(index + 1)"), at: CellAddress(row: row, column: 1), style: Look.formCell(kind))
    }
    for column in content.cells.indices {
      let place = CellAddress(row: row, column: layout.stubs + column)
      let cells = FormCellRenderer(filled, layout, row: index, column: column)
      try sheet.write(cells.value, at: place, style: cells.style, tag: cells.tag)
    }
  }

  private mutating func writeNotes() throws(XLSXError) {
    for text in noteLines {
      let lines = layout.lines(text, columns: 0..<(layout.lastColumn + 1))
      try setRow(row, height: Double(lines) * 13 + 3)
      try sheet.merge(line(row), .text(text), style: Look.note)
      row += 1
    }
  }

  private var noteLines: [String] {
    let sign = form.zero == .dash ? "“—”表示数值为零或比率无从计算；空白表示没有数据。" : "空白表示没有数据。"
    let blanks = filled.rows.flatMap(\.cells).compactMap { cell -> String? in if case .blank(let reason) = cell { reason } else { nil } }
    let notes = form.notes + [sign] + blanks.unique.filter { !$0.isEmpty }.map { "空白：\($0)。" }
    // What names a column that does not stand for this kind of period says nothing.
    let rules = form.rules.filter { rule in filled.checks.contains { $0.rule.code == rule.code } }.map { rule in
      let failed = filled.failedChecks.filter { $0.rule.code == rule.code }
      let verdict = failed.isEmpty ? "" : "　不符：\(failed.map(\.place).joined(separator: "、"))"
      return "（\(rule.code)）\(rule.formula.text)\(rule.name == rule.formula.text ? "" : "，\(rule.name)")，\(rule.level.name)\(verdict)"
    }
    return notes.enumerated().map { "注\($0 + 1)：\($1)" } + (rules.isEmpty ? [] : ["审核关系：" + rules.joined(separator: "；") + "。"])
  }

  private mutating func writeFoot() throws(XLSXError) {
    row += 1
    let texts = ["单位负责人：", "统计负责人：", "填表人：", "联系电话：", "报出日期：　　年　　月　　日"]
    try setRow(row, height: 24)
    try writeParts(texts, at: row, styles: texts.map { _ in Look.formLine })
    row += 1
  }

  private func setPage() throws(XLSXError) {
    var page = PageSetup()
    page.paper = form.paper == .a4 ? .a4 : .a3
    page.orientation = .landscape
    page.centerHorizontally = true
    page.footer = context.bookFooter
    (page.margins.left, page.margins.right) = (0.4, 0.4)
    page.fitTall = layout.fitsOnePage(height: height + Double(layout.headRow + 2) * 2) ? 1 : 0
    page.repeatRows = layout.headRow...layout.numberRow
    page.printArea = CellRange(row: 0, column: 0, rows: row, columns: layout.lastColumn + 1)
    try sheet.page(page)
  }
}
