internal import CSV

/// The stage `normalize`: tables → records. Works in batches, column by column; faults of cells become findings of their rows.
package func normalize(_ checked: CheckedTables, _ seeds: Seeds) -> Records {
  var builder = RecordsBuilder(checked.contract)
  for table in checked.tables { normalize(table, seeds, into: &builder) }
  return builder.finished()
}

private let batchSize = 8_192

private func normalize(_ table: SourceTable, _ seeds: Seeds, into builder: inout RecordsBuilder) {
  let nonData = NonData(table)
  var cells = CellBytes(table.file)
  var readers = checkedReaders(table, builder.contract, seeds)
  var scanner = RecordScanner(dialect: table.dialect, file: table.file)
  var batch = RecordBatch()
  var seen = 0
  var skipped = 0
  while !scanner.isAtEnd {
    scanner.scan(table.file.bytes.span, maxRecords: batchSize, into: &batch)
    let records = (0..<batch.recordCount).filter { !nonData.holdsNoCase(batch, $0, number: seen + $0, &cells) }
    let firstRow = builder.startRows(table, batch, records, cells)
    for index in readers.indices {
      let column = CellColumn(batch: batch, records: records, firstRow: firstRow, column: readers[index].column)
      readers[index].read(column, &cells, &builder)
    }
    seen += batch.recordCount
    skipped += batch.recordCount - records.count
  }
  builder.finishFile(table, recordsIn: seen, nonData: skipped)
}

private func checkedReaders(_ table: SourceTable, _ contract: Contract, _ seeds: Seeds) -> [ColumnReader] {
  var seen: Set<FieldID> = []
  return contract.fields.filter { seen.insert($0.id).inserted }.compactMap { field in
    guard let column = table.columnOf[field.id] else { return nil }
    let unit: Int64 = table.columns[column].unit == "万元" ? 1_000_000 : 100
    return ColumnReader(field, of: contract.holds, column: column, headerUnit: unit, seeds)
  }
}
