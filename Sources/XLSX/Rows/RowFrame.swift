/// The book without its rows, as the C library makes it: the parts, and where in each sheet the rows belong. Beneath each head stands one row of
/// zeros, which tells the number of each column's style and is left out.
struct RowFrame {
  let bytes: [UInt8]
  let entries: [ZipEntry]
  let openings: [CellOpenings]
  private let parts: [Int: (head: [UInt8], tail: [UInt8])]

  init(
    _ sheets: RowSheets, _ properties: DocumentProperties, _ defaultFont: DefaultFont, temporaryFolder: String
  ) throws(XLSXError) {
    let path = "\(temporaryFolder)/rows.frame.xlsx"
    defer { FileContent.remove(path) }
    let book = try Workbook(path: path, properties: properties, defaultFont: defaultFont, temporaryFolder: temporaryFolder)
    for part in sheets.parts { try RowFrame.write(sheets, rows: part.rows.count, to: try book.addSheet(part.name)) }
    try book.close()
    bytes = try FileContent.read(path)
    entries = try ZipDirectory(bytes: bytes, path: path).entries()
    var found: [Int: (head: [UInt8], tail: [UInt8])] = [:]
    var styles: [Int] = []
    for entry in entries {
      guard let number = WorkbookProof.sheetNumber(entry.name) else { continue }
      let text = try RowFrame.text(of: entry, in: bytes, path: path)
      guard let cut = RowFrame.cut(text, rows: sheets.parts[number - 1].rows.count, columns: sheets.columns.count) else {
        throw .proof(path: path, .notClosed(entry.name))
      }
      found[number] = (Array(cut.head.utf8), Array(cut.tail.utf8))
      styles = cut.styles
    }
    parts = found
    openings = styles.enumerated().map { CellOpenings(column: $0, style: $1) }
  }

  /// For the part of a sheet its index, and what stands before and behind its rows.
  func sheet(_ entry: ZipEntry) -> (index: Int, head: [UInt8], tail: [UInt8])? {
    WorkbookProof.sheetNumber(entry.name).flatMap { number in parts[number].map { (number - 1, $0.head, $0.tail) } }
  }

  private static func write(_ sheets: RowSheets, rows: Int, to sheet: Sheet) throws(XLSXError) {
    for (index, column) in sheets.columns.enumerated() {
      try sheet.setColumn(first: index, last: index, width: column.width)
      try sheet.write(.text(column.head), at: CellAddress(row: 0, column: index), style: sheets.headStyle)
      try sheet.write(.integer(0), at: CellAddress(row: 1, column: index), style: column.style)
    }
    try sheet.freeze(row: 1, column: 0)
    try sheet.autofilter(CellRange(row: 0, column: 0, rows: rows + 1, columns: sheets.columns.count))
    var page = sheets.page
    page.repeatRows = 0...0
    try sheet.page(page)
  }

  private static func text(of entry: ZipEntry, in bytes: [UInt8], path: String) throws(XLSXError) -> String {
    var text: [UInt8] = []
    do throws(Inflater.Failure) {
      _ = try Inflater.inflate(bytes, entry.data, limit: entry.size) { text.append(span: $0) }
    } catch { throw .proof(path: path, .inflate(entry.name)) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes the row of zeros out, `<row r="2" …><c r="A2" s="3"><v>0</v></c>…</row>`, and puts the extent of the sheet right.
  private static func cut(_ text: String, rows: Int, columns: Int) -> (head: String, tail: String, styles: [Int])? {
    guard let row = text.firstRange(of: "<row r=\"2\""), let end = text.firstRange(of: "</row></sheetData>") else { return nil }
    guard let old = text.firstRange(of: "<dimension ref=\""), old.upperBound < row.lowerBound else { return nil }
    guard let oldEnd = text[old.upperBound...].firstIndex(of: "\""), row.upperBound < end.lowerBound else { return nil }
    let cells = text[row.upperBound..<end.lowerBound].split(separator: "<c r=\"").dropFirst()
    let styles = cells.map { cell -> Int in
      guard let start = cell.firstRange(of: " s=\"") else { return 0 }
      return Int(cell[start.upperBound...].prefix { $0 != "\"" }) ?? 0
    }
    guard styles.count == columns else { return nil }
    let extent = CellRange(row: 0, column: 0, rows: rows + 1, columns: columns).a1
    let head = text[..<old.upperBound] + extent + text[oldEnd..<row.lowerBound]
    return (String(head), String(text[end.lowerBound...].dropFirst("</row>".count)), styles)
  }
}
