internal import CSV

/// A CSV that a run has written, read back: the header's columns by name, rows by number. A field becomes a text when somebody asks for it.
struct OutputTable {
  let path: String
  /// Rows below the header.
  let rows: Range<Int>
  let header: [String]
  private let columns: [String: Int]
  private let cells: CellBytes
  private let batches: [RecordBatch]
  /// Batch and record of each row.
  private let places: [(batch: Int, record: Int)]

  init(_ path: String, columns wanted: [String]) throws(RunFault) {
    let file = try openText(path)
    var scanner = RecordScanner(dialect: .comma, file: file)
    var batches: [RecordBatch] = []
    while !scanner.isAtEnd { batches.append(scanner.scan(file.bytes.span, maxRecords: 4_096)) }
    let records = batches.indices.flatMap { batch in
      (0..<batches[batch].recordCount).filter { !batches[batch].isBlank($0) }.map { (batch: batch, record: $0) }
    }
    var cells = CellBytes(file)
    let header = records.first.map { place in
      (0..<batches[place.batch].fieldCount(place.record)).map { cells.text(batches[place.batch], place.record, $0) }
    }
    let width = header?.count ?? 0
    guard let header, wanted.allSatisfy(header.contains), records.allSatisfy({ batches[$0.batch].fieldCount($0.record) == width }) else {
      throw RunFault(.dataUnreadable, "\(path): 不是本程序写出的表（应有列 \(wanted.joined(separator: "、"))） — 请重新运行流程")
    }
    (self.path, self.header, self.cells, self.batches) = (path, header, cells, batches)
    (rows, places) = (0..<(records.count - 1), Array(records.dropFirst()))
    columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a column; nil where there is none of that name.
  func column(_ name: String) -> Int? { columns[name] }

  /// Empty where there is no such column.
  func text(_ row: Int, _ column: String) -> String { columns[column].map { String(decoding: bytes(row, $0), as: UTF8.self) } ?? "" }

  /// A field in UTF-8.
  func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    var cells = cells
    return cells.utf8(batches[places[row].batch], places[row].record, column)
  }
}
