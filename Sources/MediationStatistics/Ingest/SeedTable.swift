internal import CSV

/// A reference table from `seeds/`: a small UTF-8 CSV with a fixed header. Columns the program does not know are a fault, since a
/// misspelt header would otherwise be ignored in silence; lines that start with `#` are comments.
struct SeedTable {
  let path: String
  let rows: [Row]

  struct Row {
    let line: Int
    private let cells: [String: String]

    init(line: Int, cells: [String: String]) { (self.line, self.cells) = (line, cells) }

    /// The trimmed text of a column, empty when blank.
    subscript(column: String) -> String { cells[column] ?? "" }

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
    let rows = records.dropFirst().map {
      Row(line: $0.line, cells: Dictionary(zip(header.cells, $0.cells), uniquingKeysWith: { _, last in last }))
    }
    return SeedTable(path: path, rows: rows)
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
  var scanner = RecordScanner(dialect: .comma, file: file)
  var cells = CellBytes(file)
  var records: [SeedRecord] = []
  while !scanner.isAtEnd {
    let batch = scanner.scan(file.bytes.span, maxRecords: 1_024)
    for record in 0..<batch.recordCount where !batch.isBlank(record) {
      let texts = (0..<batch.fieldCount(record)).map { trimmed(cells.text(batch, record, $0)) }
      // Spreadsheets leave lines of bare commas at the foot.
      if texts[0].hasPrefix("#") || texts.allSatisfy(\.isEmpty) { continue }
      records.append(SeedRecord(line: batch.line(record), cells: texts))
    }
  }
  return records
}

private func trimmed(_ text: String) -> String {
  let blanks: Set<Character> = [" ", "\t", "\u{3000}"]
  return String(text.drop(while: blanks.contains).reversed().drop(while: blanks.contains).reversed())
}
