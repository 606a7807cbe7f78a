internal import CSV

/// Some consecutive records of one table: a unit of work that any core can do.
struct TablePiece: Sendable {
  let table: SourceTable
  /// Number of the table among those of the run.
  let file: Int
  /// Number among all pieces of the run.
  let number: Int
  let batch: RecordBatch
  /// The bytes that the batch's cells stand in.
  let window: TextWindow
  /// Number of the first record in the file, from 0.
  let firstRecord: Int
  let isLast: Bool
}

/// Cuts tables into pieces. Where records end is found by one scan from a file's start, so that no quote is ever taken for another.
struct TablePieces {
  private static let mostRecords = 8_192
  private let tables: [SourceTable]
  private var file = 0
  private var number = 0
  private var reader: RecordReader?
  private var seen = 0

  init(_ tables: [SourceTable]) { self.tables = tables }

  /// The next piece; nil when all is read.
  mutating func next() -> TablePiece? {
    guard file < tables.count else { return nil }
    let table = tables[file]
    var reader = self.reader ?? RecordReader(table.file, dialect: table.dialect)
    let (batch, window) = reader.next(TablePieces.mostRecords)
    let piece = TablePiece(
      table: table, file: file, number: number, batch: batch, window: window, firstRecord: seen, isLast: reader.isAtEnd)
    number += 1
    if reader.isAtEnd {
      (file, self.reader, seen) = (file + 1, nil, 0)
    } else {
      (self.reader, seen) = (reader, seen + batch.recordCount)
    }
    return piece
  }
}
