internal import CSV

/// `findings.csv`: everything that was found, with file, line, field and remedy. Case codes are shown, people never.
func findingsCSV(_ ledgers: [any RowLedger], to writer: inout CSVWriter) {
  writer.record(["规则", "级别", "文件", "行", "字段", "案件编码或案号", "说明", "处理", "怎么改"])
  for ledger in ledgers { append(ledger, to: &writer) }
}

private func append(_ ledger: any RowLedger, to writer: inout CSVWriter) {
  let (places, files, order) = (ledger.places, ledger.files, RowOrder(ledger))
  for finding in ledger.findings.sorted(by: { order.precedes($0.row, $1.row) }) {
    writer.field(finding.rule.id)
    writer.field(finding.rule.severity.name)
    writer.field(files[Int(places[finding.row].file)].name)
    writer.field(number: Int(places[finding.row].line))
    writer.field(finding.field.map { ledger.contract.name(of: $0) } ?? "")
    writer.field(ledger.shownKey(finding.row))
    writer.field(finding.message)
    writer.field(ledger.fate(finding.row))
    writer.field(finding.rule.remedy)
    writer.endRecord()
  }
}
