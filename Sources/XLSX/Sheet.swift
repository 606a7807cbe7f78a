import CXLSXWriter

/// One sheet of a book. Cells may be written in any order; a second write to a cell replaces the first.
@safe package final class Sheet {
  package let name: String
  let core: BookCore
  private let pointer: UnsafeMutablePointer<lxw_worksheet>
  /// What the file will hold.
  var grid = SheetGrid()
  /// The styles of whole columns, by their numbers.
  var columnStyles: [Int: Int32] = [:]
  /// Cells of merged ranges but for their first ones: a look here costs the same however many merges there are.
  var covered = CellTally()
  package internal(set) var merges: [CellRange] = []
  package internal(set) var tables: [CellRange] = []
  /// Where the cursor was set to stand; nil = A1.
  package internal(set) var selection: CellRange?
  /// The alternative text of each chart.
  package internal(set) var chartTexts: [String] = []
  /// Ranges whose look follows their values.
  package internal(set) var conditionalRanges: [CellRange] = []
  var filter: CellRange?
  var commented: Set<CellAddress> = []
  private var linked: Set<CellAddress> = []
  /// In the order of writing.
  private(set) var numbers: [WrittenNumber] = []
  /// Whether numbers are listed here: not where the writer keeps a list of its own.
  package var listsNumbers = true

  init(name: String, core: BookCore, sheet: UnsafeMutablePointer<lxw_worksheet>) {
    self.name = name
    self.core = core
    unsafe pointer = unsafe sheet
  }

  /// Rows of a list beneath its cells.
  var stream: RowStream?
  /// How many cells they turned out to have.
  var streamedCells = 0

  /// The number of cells that the sheet holds in the file.
  package var cellCount: Int { grid.count + streamedCells }

  /// Writes one cell. Inside of a merged range only its first cell can be written. `tag` goes with its number into `Workbook.numbers`.
  package func write(_ value: CellValue, at cell: CellAddress, style: CellStyle? = nil, tag: String? = nil) throws(XLSXError) {
    guard cell.isInSheet else { throw fault(.outsideSheet, at: cell) }
    if covered.contains(cell), let merge = merges.first(where: { $0.contains(cell) }) { throw fault(.insideMerge(merge.a1), at: cell) }
    try put(value, at: cell, style: style, tag: tag)
  }

  /// Writes without a look at the merges.
  func put(_ value: CellValue, at cell: CellAddress, style: CellStyle?, tag: String? = nil) throws(XLSXError) {
    let style = value.isLink ? style ?? Link.style : style
    let content = try content(value, at: cell, style: style)
    if content == .blank && style == nil {
      if isWritten(cell) { throw fault(.blankOverValue, at: cell) }
      return
    }
    if listsNumbers {
      if hasValue(cell) { numbers.removeAll { $0.cell == cell } }
      if let number = value.number { numbers.append(WrittenNumber(sheet: name, cell: cell, value: number, tag: tag)) }
    }
    grid.put(content, style: try core.number(of: style, column: cell.column), at: cell)
  }

  func isWritten(_ cell: CellAddress) -> Bool { grid.content(at: cell) != nil }

  func hasValue(_ cell: CellAddress) -> Bool {
    switch grid.content(at: cell) {
    case nil, .blank: false
    default: true
    }
  }

  /// Notes a link; false when the sheet is full of them (the format's limit).
  func noteLink(at cell: CellAddress) -> Bool {
    linked.insert(cell)
    return linked.count <= 65_530
  }

  /// The C sheet, as long as the book is open.
  func open() throws(XLSXError) -> UnsafeMutablePointer<lxw_worksheet> {
    _ = try unsafe core.open()
    return unsafe pointer
  }

  func fault(_ fault: CellFault, at cell: CellAddress) -> XLSXError { .cell(sheet: name, cell: cell.a1, fault) }

  func fault(_ fault: SheetFault) -> XLSXError { .sheet(name: name, fault) }

  /// Throws unless the range lies in the sheet, first corner first.
  func require(_ range: CellRange) throws(XLSXError) {
    guard range.isOrdered, range.first.isInSheet, range.last.isInSheet else { throw fault(.range(range.a1)) }
  }

  func check(_ code: lxw_error, _ act: @autoclosure () -> String) throws(XLSXError) {
    try XLSX.check(code, at: "工作表「\(name)」\(act())")
  }
}

extension CellAddress {
  var libraryRow: lxw_row_t { lxw_row_t(row) }
  var libraryColumn: lxw_col_t { lxw_col_t(column) }
}
