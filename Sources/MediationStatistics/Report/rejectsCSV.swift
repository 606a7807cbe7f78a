internal import CSV

/// `rejects.csv`: the rejected rows of one source as they stand in the files, personal fields masked, with the rules that rejected them.
func rejectsCSV(_ ledger: any RowLedger, to writer: inout CSVWriter) {
  let fields = ledger.contract.fields
  let order = RowOrder(ledger)
  let rows = ledger.places.indices.filter { ledger.isRejected($0) }.sorted { order.precedes($0, $1) }
  let reasons = Dictionary(grouping: ledger.findings.filter { $0.rule.severity >= .reject }, by: \.row)
  writer.record(["文件", "行", "规则", "说明", "怎么改"] + fields.map(\.name))
  for row in rows {
    let place = ledger.places[row]
    let why = reasons[row] ?? []
    writer.field(ledger.files[Int(place.file)].name)
    writer.field(number: Int(place.line))
    writer.field(why.map(\.rule.id).joined(separator: " "))
    writer.field(why.map(\.message).joined(separator: "；"))
    writer.field(why.map(\.rule.remedy).unique.joined(separator: "；"))
    let cells = ledger.table(ofFile: Int(place.file)).map { maskedCells(place, key: ledger.shownKey(row), $0, fields) }
    for text in cells ?? fields.map({ _ in "" }) { writer.field(text) }
    writer.endRecord()
  }
}

/// The row's cells in the contract's order, masked by field; none of a misaligned row, whose cells may be another field's.
private func maskedCells(_ place: RowPlace, key: String, _ table: SourceTable, _ fields: [Contract.Field]) -> [String] {
  guard !place.isMisaligned else { return fields.map { _ in "" } }
  let (batch, window) = table.record(place)
  var cells = CellBytes(window, of: table.file)
  let columns = table.columnOf
  return fields.map { field in
    guard batch.recordCount > 0, let column = columns[field.id], column < batch.fieldCount(0) else { return "" }
    let text = cells.text(batch, 0, column)
    // What identifies nothing is shown as any unknown value is.
    if field.type == .caseCode || field.id == .number { return key.isEmpty ? shown(text) : key }
    return field.mask.applied(to: text)
  }
}
