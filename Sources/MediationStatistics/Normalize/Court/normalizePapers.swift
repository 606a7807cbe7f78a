internal import CSV

/// The stage `normalize` for papers: rows of ledgers and texts → documents; what could not be read becomes findings of their rows.
package func normalize(_ checked: CheckedPapers, _ seeds: Seeds) -> PaperRecords {
  var records = PaperRecords(checked.sources.contract)
  for table in checked.sources.ledgers { read(table, seeds, into: &records) }
  let reader = NoticeReader(grammar: seeds.numbers, ourNames: seeds.office.partyNames)
  for file in checked.sources.notices { read(file, reader, seeds, into: &records) }
  return records
}

private func read(_ table: SourceTable, _ seeds: Seeds, into records: inout PaperRecords) {
  let nonData = NonData(table)
  let columns = table.columnOf
  var reader = RecordReader(table.file, dialect: table.dialect)
  var (seen, skipped) = (0, 0)
  var remarks: [(row: Int, remarks: [SheetRemark])] = []
  while !reader.isAtEnd {
    let (batch, window) = reader.next(1_024)
    var cells = CellBytes(window, of: table.file)
    let data = nonData.dataRecords(of: batch, from: seen, window.bytes, &cells)
    skipped += batch.recordCount - data.count
    for (record, shape) in zip(data, RowShape.all(data, of: batch, in: window.bytes, table, file: records.files.count)) {
      let texts = columns.mapValues { $0 < batch.fieldCount(record) ? cells.text(batch, record, $0) : "" }
      var document = DocumentReader(texts, records.contract, seeds)
      if let found = table.sheet?.remarks[batch.line(record)] { remarks.append((records.count, found)) }
      records.append(document.document(), shape, document.issues)
    }
    seen += batch.recordCount
  }
  if let sheet = table.sheet {
    let rows = records.count - (seen - skipped)..<records.count
    records.findings = sheet.findings(table, remarks, rows: rows, beside: records.findings)
  }
  records.tables.append(table)
  records.files.append(SourceFile(table, recordsIn: seen, nonData: skipped))
}

extension PaperRecords {
  /// Adds a row. A misaligned row's values may be another field's, so they are not shown.
  fileprivate mutating func append(_ document: Document, _ shape: RowShape, _ issues: [(field: FieldID, issue: Issue)]) {
    let row = count
    findings += shape.oddities.map { Finding($0.rule, row: row, field: nil, $0.message) }
    findings += issues.map { field, issue in
      Finding(issue.rule, row: row, field: field, shape.place.isMisaligned ? issue.rule.title : issue.message)
    }
    places.append(shape.place)
    documents.append(document)
  }

  fileprivate mutating func append(_ document: Document, _ file: NoticeFile, _ issues: [(field: FieldID?, line: Int, issue: Issue)]) {
    let row = count
    findings += issues.map { Finding($0.issue.rule, row: row, field: $0.field, $0.issue.message) }
    places.append(RowPlace(file: Int32(files.count), line: 1, start: 0, length: Int32(clamping: file.bytes), isMisaligned: false))
    documents.append(document)
    tables.append(nil)
    files.append(
      SourceFile(
        path: file.path, encoding: file.encoding, digest: file.digest, bytes: file.bytes, recordsIn: 1, nonData: 0, columns: []))
  }
}

/// One text is one paper.
private func read(_ file: NoticeFile, _ reader: NoticeReader, _ seeds: Seeds, into records: inout PaperRecords) {
  let reading = NoticeDocument(reader.read(file.text), file, seeds)
  records.append(reading.document, file, reading.issues)
}
