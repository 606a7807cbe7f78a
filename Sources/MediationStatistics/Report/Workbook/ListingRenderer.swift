internal import XLSX

/// Writes a list of rows as a workbook: a head that stays in sight and filters, one row a line, further sheets where one is full. `path` is a
/// staging place, as in `renderWorkbook`.
func renderListing(_ listing: ListingBook, path: String, temporaryFolder: String) throws(RunFault) {
  let sheets = listing.sheets
  let book = RowBook(sheets, properties: listing.properties, defaultFont: Look.bodyFont)
  let rows = listing.rows
  do throws(XLSXError) {
    try book.write(path: path, temporaryFolder: temporaryFolder) { index, cells in
      for cell in rows.cells(index) { cells.add(cell) }
    }
  } catch { throw RunFault(.cannotWrite, "\(error)") }
}

extension ListingBook {
  /// The rows of each sheet: more than one where the list is longer than a sheet.
  package var rowsPerSheet: [Int] { sheets.parts.map(\.rows.count) }

  fileprivate var sheets: RowSheets {
    var page = PageSetup()
    page.orientation = .landscape
    page.footer = bookFooter(office)
    (page.margins.left, page.margins.right) = (0.5, 0.5)
    return RowSheets(name: "清单", columns: columns, headStyle: ListingLook.head, page: page, count: rows.count)
  }

  fileprivate var properties: DocumentProperties {
    var properties = DocumentProperties(created: .init(year: created.year, month: created.month, day: created.day))
    (properties.title, properties.author, properties.company) = (title, office.name, office.name)
    properties.category = "统计报表"
    return properties
  }

  /// As wide as the head with its button and the longest text of the first rows.
  private var columns: [RowSheets.Column] {
    let lines = rows.first(ListingLook.measuredRows)
    return rows.columns.enumerated().map { index, column in
      let width = max(
        Double(DisplayWidth.of(column.name) + 5), DisplayWidth.columnWidth(for: lines.map { $0[index] }, minimum: 8, maximum: 46))
      return RowSheets.Column(head: column.name, style: ListingLook.style(column.kind), width: width)
    }
  }
}

/// Looks of a list: quiet, for it may have a million rows.
private enum ListingLook {
  static let measuredRows = 300
  static let head = Look.head.with {
    $0.bold = true
    $0.wrap = false
  }

  /// Texts look as the book does: every byte of a cell counts.
  static func style(_ kind: RowList.Kind) -> CellStyle? {
    switch kind {
    case .text: nil
    case .day: number(AuditLook.dayFormat).with { $0.horizontal = .center }
    case .count: number("#,##0")
    case .money: number("#,##0.00")
    }
  }

  private static func number(_ format: String) -> CellStyle {
    CellStyle().with { ($0.numberFormat, $0.vertical) = (format, .bottom) }
  }
}

extension RowCells {
  fileprivate func add(_ cell: ListedCell) {
    switch cell {
    case .text(let text): self.text(text)
    case .day(let day): self.day(day)
    case .count(let count): integer(count)
    case .money(let fen): decimal(fen, places: 2)
    }
  }
}
