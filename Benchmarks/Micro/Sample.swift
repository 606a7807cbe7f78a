import CSV

/// The first records of a job J1 export, column by column, as they stand in the file.
struct Sample {
  /// Enough that a loop takes milliseconds, and few enough that the cells of all columns fit into memory as Strings too.
  static let records = 100_000

  /// The columns that have a loop of their own.
  enum Column: Int {
    case caseNumber = 0
    case registered = 1
    case accepted = 2
    case disputeType = 7
    case amount = 14
  }

  private(set) var columns: [Cells]

  init(_ file: TextFile) {
    var reader = RecordReader(file, dialect: .comma)
    let header = reader.next(1).batch
    columns = Array(repeating: Cells(), count: header.recordCount == 0 ? 0 : header.fieldCount(0))
    while !reader.isAtEnd, records < Sample.records { add(reader.next(Sample.records - records), of: file) }
  }

  var records: Int { columns.first?.count ?? 0 }

  subscript(_ column: Column) -> Cells { columns[column.rawValue] }

  func texts(_ record: Int) -> [String] { columns.map { String(decoding: $0[record], as: UTF8.self) } }

  /// Misaligned records are left out.
  private mutating func add(_ piece: RecordReader.Piece, of file: TextFile) {
    let cells = CellBytes(piece.window, of: file)
    for record in 0..<piece.batch.recordCount where piece.batch.fieldCount(record) == columns.count {
      for column in columns.indices { columns[column].append(cells.raw(piece.batch, record, column)) }
    }
  }
}
