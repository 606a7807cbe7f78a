internal import XLSX

/// Writes a row sheet: one row a case, participation, paper or proceeding, and names each column for the formulas.
struct AuditRowsRenderer {
  private let content: AuditRowSheet
  private let sheet: Sheet
  private let context: ReportContext

  /// Title, days that the data cover, heads; rows follow.
  private static let headRow = 2
  private static let firstRow = 3

  init(_ content: AuditRowSheet, on sheet: Sheet, _ context: ReportContext) {
    (self.content, self.sheet, self.context) = (content, sheet, context)
  }

  func render(in book: Workbook) throws(XLSXError) {
    try sheet.hideGridlines()
    try writeHead(in: book)
    try writeRows()
    for (column, head) in content.columns.enumerated() {
      try sheet.setColumn(first: column, last: column, width: width(head))
      try sheet.write(.text(headText(head)), at: CellAddress(row: Self.headRow, column: column), style: Look.head)
      try name(head.name, CellRange(row: Self.firstRow, column: column, rows: rowCount), in: book)
    }
    try sheet.freeze(row: Self.firstRow, column: 1)
    try sheet.autofilter(CellRange(row: Self.headRow, column: 0, rows: rowCount + 1, columns: content.columns.count))
    try setPage()
  }

  /// A register without rows keeps a blank one, so that names have something to name.
  private var rowCount: Int { max(1, content.rows.count) }

  private func name(_ name: String, _ range: CellRange, in book: Workbook) throws(XLSXError) {
    try book.defineName(name, formula: "=\(SheetName.quoted(content.words.sheet))!\(range.absoluteA1)")
  }

  /// The second line tells which days the data cover, in cells that formulas refer to.
  private func writeHead(in book: Workbook) throws(XLSXError) {
    try sheet.setRow(0, height: 28)
    try sheet.setRow(Self.headRow, height: 36)
    try sheet.write(.text(content.words.title), at: CellAddress(row: 0, column: 0), style: AuditLook.rowsTitle)
    try sheet.write(.text("共 \(content.rows.count) 行"), at: CellAddress(row: 1, column: 0), style: Look.subtitle)
    let ends = [
      ("数据起", content.firstDayName, content.coverage.lowerBound), ("数据止", content.lastDayName, content.coverage.upperBound - 1),
    ]
    for (index, (word, label, day)) in ends.enumerated() {
      let cell = CellAddress(row: 1, column: 2 + 2 * index)
      try sheet.write(.text(word), at: CellAddress(row: 1, column: 1 + 2 * index), style: AuditLook.coverageWord)
      try sheet.write(content.coverage.isEmpty ? .text("无数据") : spreadsheetDay(day), at: cell, style: AuditLook.coverageDay)
      try name(label, CellRange(cell, cell), in: book)
    }
    let back = "internal:'\(AuditLook.introduction)'!A1"
    try sheet.write(.link(text: "返回说明", target: back, tip: nil), at: CellAddress(row: 1, column: 5), style: Look.back)
  }

  /// Row by row, which is the order that the library is quick at.
  private func writeRows() throws(XLSXError) {
    let texts = AuditRowTexts(context.results.registers)
    let feeds = content.columns.map { AuditFeed($0, content, texts) }
    for (offset, row) in content.rows.enumerated() {
      for (column, feed) in feeds.enumerated() {
        try sheet.write(feed.value(row), at: CellAddress(row: Self.firstRow + offset, column: column), style: feed.style)
      }
    }
  }

  /// The unit on a line of its own.
  private func headText(_ column: AuditColumn) -> String {
    guard let unit = column.head.firstIndex(of: "（") else { return column.head }
    return "\(column.head[..<unit])\n\(column.head[unit...])"
  }

  private func width(_ column: AuditColumn) -> Double {
    switch column.role {
    case .key: 25
    case .day: 11
    case .quantity: 11
    case .member(let id):
      DisplayWidth.columnWidth(for: content.register.dimension(id)?.auditLabels ?? [], minimum: 9, maximum: 30)
    case .place: DisplayWidth.columnWidth(for: fileNames, minimum: 16, maximum: 40) + 6
    }
  }

  private var fileNames: [String] {
    let registers = context.results.registers
    if let activity = registers.activities.first(where: { $0.register.id == content.register.id }) { return activity.files.map(\.name) }
    return ["cases", "participations"].contains(content.register.id) ? registers.cases.files.map(\.name) : registers.court.files.map(\.name)
  }

  private func setPage() throws(XLSXError) {
    var page = context.auditPage
    page.repeatRows = Self.headRow...Self.headRow
    page.printArea = CellRange(row: 0, column: 0, rows: Self.firstRow + rowCount, columns: content.columns.count)
    try sheet.page(page)
  }
}
