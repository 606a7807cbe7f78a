internal import CSV

/// A CSV that a run has written, read back: the header's columns by name, one array of texts a line.
struct OutputTable {
  let path: String
  private let columns: [String: Int]
  let rows: [[String]]

  init(_ path: String, columns wanted: [String]) throws(RunFault) {
    let file = try openText(path)
    var scanner = RecordScanner(dialect: .comma, file: file)
    var cells = CellBytes(file)
    var records: [[String]] = []
    while !scanner.isAtEnd {
      let batch = scanner.scan(file.bytes.span, maxRecords: 4_096)
      for record in 0..<batch.recordCount where !batch.isBlank(record) {
        records.append((0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) })
      }
    }
    let header = records.first ?? []
    guard wanted.allSatisfy(header.contains), records.allSatisfy({ $0.count == header.count }) else {
      throw RunFault(.dataUnreadable, "\(path): 不是本程序写出的表（应有列 \(wanted.joined(separator: "、"))） — 请重新运行流程")
    }
    self.path = path
    columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = Array(records.dropFirst())
  }

  var header: [String] { columns.sorted { $0.value < $1.value }.map(\.key) }

  func text(_ row: [String], _ column: String) -> String { columns[column].map { row[$0] } ?? "" }
}
