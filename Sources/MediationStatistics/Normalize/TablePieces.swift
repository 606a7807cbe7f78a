internal import CSV

/// Some consecutive records of one table: a unit of work that any core can do.
struct TablePiece: Sendable {
  let table: SourceTable
  /// Number of the table among those of the run.
  let file: Int
  let batch: RecordBatch
  /// Number of the first record in the file, from 0.
  let firstRecord: Int
  let isLast: Bool
}

/// Cuts tables into pieces. Where records end is found by one scan from a file's start, so that no quote is ever taken for another.
struct TablePieces {
  private static let mostRecords = 8_192
  private let tables: [SourceTable]
  private var file = 0
  private var scanner: RecordScanner?
  private var seen = 0

  init(_ tables: [SourceTable]) { self.tables = tables }

  /// At most `count` further pieces; none when all is read.
  mutating func next(_ count: Int) -> [TablePiece] {
    var pieces: [TablePiece] = []
    while pieces.count < count, file < tables.count { pieces.append(nextPiece(of: tables[file])) }
    return pieces
  }

  private mutating func nextPiece(of table: SourceTable) -> TablePiece {
    var scanner = self.scanner ?? RecordScanner(dialect: table.dialect, file: table.file)
    let batch = scanner.scan(table.file.bytes.span, maxRecords: TablePieces.mostRecords)
    let piece = TablePiece(table: table, file: file, batch: batch, firstRecord: seen, isLast: scanner.isAtEnd)
    if scanner.isAtEnd {
      (file, self.scanner, seen) = (file + 1, nil, 0)
    } else {
      (self.scanner, seen) = (scanner, seen + batch.recordCount)
    }
    return piece
  }
}
