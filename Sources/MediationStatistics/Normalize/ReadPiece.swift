internal import CSV

/// What was read of a piece: the shapes of its data records, and its columns.
struct ReadPiece: Sendable {
  let piece: TablePiece
  let shapes: [RowShape]
  /// Each puts a column's values into the records.
  let readings: [@Sendable (inout RecordsBuilder, _ firstRow: Int) -> Void]
  /// One hash a row over its canonical values, field after field in the contract's order, so that neither the file's encoding nor its
  /// order of columns changes it, and a column that is missing counts as blank.
  let contentHashes: [UInt64]

  init(_ piece: TablePiece, _ readers: inout ColumnReaders) {
    let (table, batch) = (piece.table, piece.batch)
    let nonData = NonData(table)
    var cells = CellBytes(piece.window, of: table.file)
    let records = (0..<batch.recordCount).filter { !nonData.holdsNoCase(batch, $0, number: piece.firstRecord + $0, &cells) }
    var readings: [@Sendable (inout RecordsBuilder, Int) -> Void] = []
    var hashes = [UInt64](repeating: 0, count: records.count)
    for (index, field) in readers.fields.enumerated() {
      if let place = table.columnOf[field.id] {
        let column = CellColumn(batch: batch, records: records, column: place)
        guard let reading = readers.read(index, of: table, unit: table.columns[place].unit, column, &cells) else { continue }
        for row in hashes.indices { hashes[row] = joined(hashes[row], reading.words[row]) }
        readings.append(reading.put)
      } else if let blank = readers.blankWord(index) {
        for row in hashes.indices { hashes[row] = joined(hashes[row], blank) }
      }
    }
    self.piece = piece
    contentHashes = hashes
    shapes = records.map { RowShape(table, file: piece.file, batch, $0, cells) }
    self.readings = readings
  }
}
