internal import CSV

/// What was read of a piece: the shapes of its data records, and its columns.
struct ReadPiece: Sendable {
  let piece: TablePiece
  let shapes: [RowShape]
  let readings: [ColumnReading]

  init(_ piece: TablePiece, _ readers: inout ColumnReaders) {
    let (table, batch) = (piece.table, piece.batch)
    let nonData = NonData(table)
    var cells = CellBytes(piece.window, of: table.file)
    let records = (0..<batch.recordCount).filter { !nonData.holdsNoCase(batch, $0, number: piece.firstRecord + $0, &cells) }
    var readings: [ColumnReading] = []
    for (index, field) in readers.fields.enumerated() {
      guard let place = table.columnOf[field.id] else { continue }
      let column = CellColumn(batch: batch, records: records, column: place)
      if let reading = readers.read(index, of: table, unit: table.columns[place].unit, column, &cells) { readings.append(reading) }
    }
    self.piece = piece
    shapes = records.map { RowShape(table, file: piece.file, batch, $0, cells) }
    self.readings = readings
  }
}
