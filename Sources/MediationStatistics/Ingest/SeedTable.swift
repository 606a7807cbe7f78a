internal import CSV

/// A reference table from `seeds/`: a small UTF-8 CSV with a fixed header. Columns the program does not know are a fault, since a
/// misspelt header would otherwise be ignored in silence; lines that start with `#` are comments.
struct SeedTable {
  let path: String
  let rows: [Row]

  struct Row {
    let line: Int
    private let columns: [String: Int]
    private let cells: [String]

    fileprivate init(_ record: SeedRecord, _ columns: [String: Int]) { (line, cells, self.columns) = (record.line, record.cells, columns) }

    /// The trimmed text of a column, empty when blank.
    subscript(column: String) -> String { columns[column].map { cells[$0] } ?? "" }

    /// A cell that holds several values, `甲|乙`.
    func list(_ column: String) -> [String] { self[column].split(separator: "|").map(String.init) }
  }

  static func read(_ path: String, columns: [String]) throws(RunFault) -> SeedTable {
    let records = try csvRecords(path)
    guard let header = records.first else { throw RunFault(.badConfiguration, "\(path):1: 参考表为空 — 首行应为 \(columns.joined(separator: ","))") }
    let unknown = header.cells.filter { !columns.contains($0) }
    let missing = columns.filter { !header.cells.contains($0) }
    guard unknown.isEmpty, missing.isEmpty else {
      throw RunFault(
        .badConfiguration,
        "\(path):\(header.line): 表头不符\(listed("，缺少", missing))\(listed("，多出", unknown)) — 首行应为 \(columns.joined(separator: ","))")
    }
    guard Set(header.cells).count == header.cells.count else {
      throw RunFault(.badConfiguration, "\(path):\(header.line): 表头有重复的列 — 请只留一列")
    }
    let crooked = records.dropFirst().filter { $0.cells.count != header.cells.count }
    guard crooked.isEmpty else {
      throw RunFault(
        .badConfiguration, crooked.map { "\(path):\($0.line): 应有 \(header.cells.count) 列，实有 \($0.cells.count) 列 — 含逗号的文字请加双引号" })
    }
    let places = Dictionary(header.cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, last in last })
    return SeedTable(path: path, rows: records.dropFirst().map { Row($0, places) })
  }
}

private func listed(_ label: String, _ names: [String]) -> String { names.isEmpty ? "" : label + names.joined(separator: "、") }

private struct SeedRecord {
  let line: Int
  let cells: [String]
}

private func csvRecords(_ path: String) throws(RunFault) -> [SeedRecord] {
  let file: TextFile
  do { file = try TextFile.open(path, limit: 1 << 26) } catch { throw RunFault(.badConfiguration, "读不了参考表：\(error)") }
  var reader = RecordReader(file, dialect: .comma)
  var records: [SeedRecord] = []
  while !reader.isAtEnd {
    let (batch, window) = reader.next(1_024)
    var cells = CellBytes(window, of: file)
    for record in 0..<batch.recordCount where !batch.isBlank(record) {
      let texts = (0..<batch.fieldCount(record)).map { trimmed(cells.utf8(batch, record, $0)) }
      // Spreadsheets leave lines of bare commas at the foot.
      if texts[0].utf8.first == UInt8(ascii: "#") || texts.allSatisfy(\.isEmpty) { continue }
      records.append(SeedRecord(line: batch.line(record), cells: texts))
    }
  }
  return records
}

/// The text without the blanks at its ends: space, tab, U+3000.
private func trimmed(_ text: ArraySlice<UInt8>) -> String {
  var rest = text
  while let blank = blanks.first(where: rest.starts) { rest = rest.dropFirst(blank.count) }
  while let blank = blanks.first(where: rest.ends) { rest = rest.dropLast(blank.count) }
  return String(decoding: rest, as: UTF8.self)
}

private let blanks: [[UInt8]] = [[0x20], [0x09], [0xE3, 0x80, 0x80]]

extension ArraySlice<UInt8> {
  fileprivate func ends(with bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
