internal import CSV
internal import XLSX

/// Turns a sheet into comma-separated UTF-8 with one record for every row from the first on, blank rows too: line and row are the same number.
/// Line breaks in cells stay as they are; the scanner does not count them in a grid (`TextFile.isGrid`).
struct SheetText {
  /// Stands where a formula has no value in the file, so that rules name the cell.
  static let formulaWithoutValue = "#公式没有值"

  private let map: HeaderMap
  /// Separators of blank cells: a few cells far to the right must not make gigabytes.
  private let blankLimit: Int
  private var writer = CSVWriter(bom: false)
  private(set) var remarks: [Int: [SheetRemark]] = [:]
  /// Rows that hold something.
  private(set) var filledRows = 0
  private var lines = 0
  private var blanks = 0
  /// The rows among which the header is looked for, until merged ranges are known; and where their text ends.
  private var head: [ReadRow] = []
  private var headEnd = 0

  private init(_ map: HeaderMap, blankLimit: Int) { (self.map, self.blankLimit) = (map, blankLimit) }

  static func read(
    _ book: XLSXFile, _ sheet: Int, _ map: HeaderMap, blankLimit: Int = 100_000_000
  ) throws(XLSXReadFault) -> (text: [UInt8], sheet: SheetText) {
    var text = SheetText(map, blankLimit: blankLimit)
    let facts = try book.readSheet(sheet) { row throws(ReadProblem) in try text.add(row) }
    text.note(facts.merges)
    let fault = XLSXReadFault(path: book.path, part: "工作表“\(book.sheets[sheet].name)”", text.tooSparse)
    return (try text.finished(facts.merges, fault), text)
  }

  private mutating func add(_ row: ReadRow) throws(ReadProblem) {
    if row.number < SourceTable.headerLimit { head.append(row) }
    try write(row)
    filledRows += 1
    for cell in row.cells { note(cell) }
    if row.number < SourceTable.headerLimit { headEnd = writer.bytes.count }
  }

  private mutating func write(_ row: ReadRow) throws(ReadProblem) {
    while lines < row.number {
      writer.blankLine()
      lines += 1
    }
    var column = 0
    for cell in row.cells {
      blanks += cell.address.column - column
      guard blanks <= blankLimit else { throw tooSparse }
      while column < cell.address.column {
        writer.field(literal: "")
        column += 1
      }
      writer.field(literal: cell.value.map(sheetCellText) ?? cell.formula?.constant ?? Self.formulaWithoutValue)
      column += 1
    }
    writer.endRecord()
    lines += 1
  }

  private var tooSparse: ReadProblem { .caller(what: "空单元格太多（超过 \(blankLimit) 个）", remedy: "请删去表格右侧和下方多余的内容后另存") }

  private mutating func note(_ cell: ReadCell) {
    let isWithoutValue = cell.value == nil && cell.formula?.constant == nil
    let kind: SheetRemark.Kind? =
      isWithoutValue ? .formulaWithoutValue : cell.value.map(hasLostDigits) == true ? .digitsLost : nil
    if let kind { remarks[cell.address.row + 1, default: []].append(SheetRemark(column: cell.address.column, kind: kind)) }
  }

  /// Cells merged downwards have one value: it is told where it stands.
  private mutating func note(_ merges: [CellRange]) {
    for merge in merges where merge.rows > 1 {
      let remark = SheetRemark(column: merge.first.column, kind: .merged(rows: merge.rows - 1))
      remarks[merge.first.row + 1, default: []].append(remark)
    }
  }

  /// The text. Where a column's name is merged over both lines of a two-line head, the lower line gets it too: so one line names all columns.
  private func finished(_ merges: [CellRange], _ fault: XLSXReadFault) throws(XLSXReadFault) -> [UInt8] {
    let filled = merges.compactMap { merge -> ReadCell? in
      guard merge.rows > 1, merge.last.row <= head.last?.number ?? 0 else { return nil }
      let cell = head.first { $0.number == merge.first.row }?.cells.first { $0.address == merge.first }
      guard var cell, let value = cell.value, map.field(named: sheetCellText(value)) != nil else { return nil }
      cell.address = CellAddress(row: merge.last.row, column: merge.first.column)
      return cell
    }
    guard !filled.isEmpty else { return writer.bytes }
    var upper = SheetText(map, blankLimit: blankLimit)
    do throws(ReadProblem) { for row in rows(head, with: filled) { try upper.write(row) } } catch { throw fault }
    return upper.writer.bytes + writer.bytes[headEnd...]
  }

  private func rows(_ rows: [ReadRow], with cells: [ReadCell]) -> [ReadRow] {
    var byNumber = Dictionary(rows.map { ($0.number, $0.cells) }, uniquingKeysWith: { first, _ in first })
    for cell in cells where byNumber[cell.address.row]?.contains(where: { $0.address == cell.address }) != true {
      byNumber[cell.address.row, default: []].append(cell)
    }
    return byNumber.sorted { $0.key < $1.key }.map { ReadRow(number: $0, cells: $1.sorted { $0.address < $1.address }) }
  }
}

extension ReadFormula {
  /// `"000000199001011234"`: the way in which some exports keep digits, here as it stands in a CSV, `="…"`. Programs that do not calculate
  /// leave such a formula without a value; it is its own.
  fileprivate var constant: String? {
    guard let text, text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\""), !text.dropFirst().dropLast().contains("\"") else {
      return nil
    }
    return "=\(text)"
  }
}
