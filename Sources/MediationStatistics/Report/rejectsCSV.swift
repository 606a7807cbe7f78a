internal import CSV

/// `rejects.csv`: the rejected rows as they stand in the files, personal fields masked, with the rules that rejected them.
func rejectsCSV(_ context: ReportContext) -> [UInt8] {
  let register = context.results.register
  let fields = context.results.contract.fields
  let rows = register.records.places.indices.filter { register.judged.isRejected[$0] }.sorted { placeOrder($0, $1, register.records) }
  let reasons = Dictionary(grouping: register.findings.filter { $0.rule.severity >= .reject }, by: \.row)
  var writer = CSVWriter(bom: true)
  writer.record(["文件", "行", "规则", "说明", "怎么改"] + fields.map(\.name))
  for row in rows {
    let place = register.records.places[row]
    let why = reasons[row] ?? []
    writer.field(register.records.files[Int(place.file)].name)
    writer.field(number: Int(place.line))
    writer.field(why.map(\.rule.id).joined(separator: " "))
    writer.field(why.map(\.message).joined(separator: "；"))
    writer.field(why.map(\.rule.remedy).unique.joined(separator: "；"))
    for text in maskedCells(place, code: register.records.shownCode(row), register.records.tables[Int(place.file)], fields) {
      writer.field(text)
    }
    writer.endRecord()
  }
  return writer.bytes
}

/// The row's cells in the contract's order, masked by field; none of a misaligned row, whose cells may be another field's.
private func maskedCells(_ place: RowPlace, code: String, _ table: SourceTable, _ fields: [Contract.Field]) -> [String] {
  guard !place.isMisaligned else { return fields.map { _ in "" } }
  var scanner = RecordScanner(dialect: table.dialect, from: place.start, scansAsGB18030: table.file.scansAsGB18030)
  let batch = scanner.scan(table.file.bytes.span, maxRecords: 1)
  var cells = CellBytes(table.file)
  let columns = table.columnOf
  return fields.map { field in
    guard let column = columns[field.id], column < batch.fieldCount(0) else { return "" }
    let text = cells.text(batch, 0, column)
    // A code that identifies nothing is shown as any unknown value is.
    if field.id == .code { return code.isEmpty ? shown(text) : code }
    return field.mask.applied(to: text)
  }
}
