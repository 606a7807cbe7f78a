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
    var cells = CellBytes(piece.window, of: table.file)
    let records = NonData(table).dataRecords(of: batch, from: piece.firstRecord, piece.window.bytes, &cells)
    var readings: [@Sendable (inout RecordsBuilder, Int) -> Void] = []
    var hashes = [UInt64](repeating: 0, count: records.count)
    for (index, field) in readers.fields.enumerated() {
      if let place = table.columnOf[field.id] {
        let column = CellColumn(batch: batch, records: records, column: place)
        guard let reading = readers.read(index, of: table, unit: table.columns[place].unit, column, &cells) else { continue }
        join(&hashes, reading.words)
        readings.append(reading.put)
      } else if let blank = readers.blankWord(index) {
        for row in hashes.indices { hashes[row] = joined(hashes[row], blank) }
      }
    }
    self.piece = piece
    contentHashes = hashes
    shapes = RowShape.all(records, of: batch, in: piece.window.bytes, table, file: piece.file)
    self.readings = readings
  }
}

private func join(_ hashes: inout [UInt64], _ words: [UInt64]) {
  for row in hashes.indices { hashes[row] = joined(hashes[row], words[row]) }
}
