import Glibc

/// Writes the rows of a sheet as XML, byte for byte as the C library would.
struct GridXML: Sendable {
  /// The height of a row that none was set for, in points.
  static let defaultHeight = 15.0

  private let grid: SheetGrid
  /// For each style of the book its number in the file.
  private let styles: [Int32]
  /// The numbers in the file of the styles of whole columns.
  private let columnStyles: [Int: Int32]
  /// Whether each row says how far letters reach below the line, as it does where a sheet has data bars.
  private let tellsDescent: Bool
  private let columnNames: [[UInt8]]

  init(_ grid: SheetGrid, styles: [Int32], columnStyles: [Int: Int32], tellsDescent: Bool = false) {
    (self.grid, self.styles, self.columnStyles, self.tellsDescent) = (grid, styles, columnStyles, tellsDescent)
    columnNames = (0...(grid.extent.columns?.upperBound ?? 0)).map { Array(CellAddress.columnName($0).utf8) }
  }

  /// Writes some of the grid's rows, told by their places in it.
  func write(_ places: Range<Int>, to xml: XMLBuffer) {
    var spans = Spans(grid)
    var digits: [UInt8] = []
    for place in places {
      let row = grid.rows[place]
      digits = Array(String(row.index + 1).utf8)
      open(row, digits, spans.of(place), to: xml)
      guard !row.cells.isEmpty else {
        xml.append("/>")
        continue
      }
      xml.append(">")
      for cell in row.cells { write(cell, digits, row.look, to: xml) }
      xml.append("</row>")
    }
  }

  private func open(_ row: SheetGrid.Row, _ digits: [UInt8], _ span: ClosedRange<Int>?, to xml: XMLBuffer) {
    xml.append("<row r=\"")
    xml.append(digits)
    if let span {
      xml.append("\" spans=\"")
      xml.append(decimal: UInt64(span.lowerBound + 1))
      xml.append(":")
      xml.append(decimal: UInt64(span.upperBound + 1))
    }
    if let look = row.look { write(look, to: xml) }
    xml.append(tellsDescent ? "\" x14ac:dyDescent=\"0.25\"" : "\"")
  }

  private func write(_ look: SheetGrid.Look, to xml: XMLBuffer) {
    let style = look.style < 0 ? 0 : styles[Int(look.style)]
    if style > 0 {
      xml.append("\" s=\"")
      xml.append(decimal: UInt64(style))
    }
    if look.style >= 0 { xml.append("\" customFormat=\"1") }
    let isHidden = look.height == 0
    let isOwn = !isHidden && look.height != GridXML.defaultHeight
    if isOwn {
      xml.append("\" ht=\"")
      xml.append(number: look.height)
    }
    if isHidden { xml.append("\" hidden=\"1") }
    if isOwn { xml.append("\" customHeight=\"1") }
    if look.level > 0 {
      xml.append("\" outlineLevel=\"")
      xml.append(decimal: UInt64(look.level))
    }
  }

  private func write(_ cell: SheetGrid.Cell, _ digits: [UInt8], _ look: SheetGrid.Look?, to xml: XMLBuffer) {
    xml.append("<c r=\"")
    xml.append(columnNames[Int(cell.column)])
    xml.append(digits)
    let style = style(of: cell, look)
    if style > 0 {
      xml.append("\" s=\"")
      xml.append(decimal: UInt64(style))
    }
    switch cell.content {
    case .blank: xml.append("\"/>")
    case .number(let number):
      xml.append("\"><v>")
      xml.append(number: number)
      xml.append("</v></c>")
    case .text(let index):
      xml.append("\" t=\"s\"><v>")
      xml.append(decimal: UInt64(index))
      xml.append("</v></c>")
    case .formula(let index): write(grid.formulas[Int(index)], to: xml)
    }
  }

  private func write(_ formula: SheetGrid.Formula, to xml: XMLBuffer) {
    if case .text = formula.cached { xml.append("\" t=\"str") }
    xml.append("\"><f>")
    xml.append(escaped: formula.text)
    xml.append("</f><v>")
    switch formula.cached {
    case .number(let number): xml.append(number: number)
    case .text(let text): xml.append(escaped: text)
    }
    xml.append("</v></c>")
  }

  /// A cell without a style of its own looks like its row, else like its column.
  private func style(of cell: SheetGrid.Cell, _ look: SheetGrid.Look?) -> Int32 {
    if cell.style >= 0 { return styles[Int(cell.style)] }
    if let look, look.style >= 0 { return styles[Int(look.style)] }
    return columnStyles.isEmpty ? 0 : columnStyles[Int(cell.column)] ?? 0
  }
}

/// From which to which column rows have cells, told alike for each sixteen rows.
private struct Spans {
  private static let block = 16

  private let grid: SheetGrid
  private var known: (block: Int, span: ClosedRange<Int>)?

  init(_ grid: SheetGrid) { self.grid = grid }

  /// Nil for a row without cells.
  mutating func of(_ place: Int) -> ClosedRange<Int>? {
    guard !grid.rows[place].cells.isEmpty else { return nil }
    let block = grid.rows[place].index / Spans.block
    if let known, known.block == block { return known.span }
    let first = grid.rows[..<place].lastIndex { $0.index / Spans.block != block }.map { $0 + 1 } ?? 0
    let rows = grid.rows[first...].prefix { $0.index / Spans.block == block }.filter { !$0.cells.isEmpty }
    guard let least = rows.map({ $0.cells[0].column }).min() else { return nil }
    let span = Int(least)...Int(rows.reduce(least) { max($0, $1.cells[$1.cells.count - 1].column) })
    known = (block, span)
    return span
  }
}

extension XMLBuffer {
  /// A finite number as `%.16G` writes it.
  func append(number: Double) {
    if number.magnitude < 1e16, let integer = Int64(exactly: number) {
      if integer < 0 { append("-") }
      append(decimal: integer.magnitude)
      return
    }
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { room in
      guard let text = room.baseAddress else { return }
      _ = unsafe gcvt(number, 16, text)
      var place = 0
      while case let byte = unsafe UInt8(bitPattern: text[place]), byte != 0 {
        append(byte == UInt8(ascii: "e") ? UInt8(ascii: "E") : byte)
        place += 1
      }
    }
  }
}
