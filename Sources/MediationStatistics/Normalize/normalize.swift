internal import CSV

/// The stage `normalize`: tables → records. Works in batches, column by column; faults of cells become findings of their rows.
package func normalize(_ checked: CheckedTables, _ seeds: Seeds) -> Records {
  var builder = RecordsBuilder(checked.contract)
  var readers = ColumnReaders(checked.contract, seeds)
  for table in checked.tables { normalize(table, &readers, into: &builder) }
  return builder.finished()
}

private let batchSize = 8_192

private func normalize(_ table: SourceTable, _ readers: inout ColumnReaders, into builder: inout RecordsBuilder) {
  let nonData = NonData(table)
  let columns = table.columnOf
  var cells = CellBytes(table.file)
  var scanner = RecordScanner(dialect: table.dialect, file: table.file)
  var batch = RecordBatch()
  var seen = 0
  var skipped = 0
  while !scanner.isAtEnd {
    scanner.scan(table.file.bytes.span, maxRecords: batchSize, into: &batch)
    let records = (0..<batch.recordCount).filter { !nonData.holdsNoCase(batch, $0, number: seen + $0, &cells) }
    let firstRow = builder.startRows(table, batch, records, cells)
    for (index, field) in readers.fields.enumerated() {
      guard let place = columns[field.id] else { continue }
      let column = CellColumn(batch: batch, records: records, firstRow: firstRow, column: place)
      readers.read(index, of: table, unit: table.columns[place].unit, column, &cells, &builder)
    }
    seen += batch.recordCount
    skipped += batch.recordCount - records.count
  }
  builder.finishFile(table, recordsIn: seen, nonData: skipped)
}
