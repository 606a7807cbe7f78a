internal import CSV

/// `findings.csv`: everything that was found, with file, line, field and remedy. Case codes are shown, people never.
func findingsCSV(_ context: ReportContext) -> [UInt8] {
  let register = context.results.register
  let records = register.records
  var writer = CSVWriter(bom: true)
  writer.record(["规则", "级别", "文件", "行", "字段", "案件编码", "说明", "处理", "怎么改"])
  for finding in register.findings.sorted(by: { placeOrder($0.row, $1.row, records) }) {
    writer.field(finding.rule.id)
    writer.field(finding.rule.severity.name)
    writer.field(records.files[Int(records.places[finding.row].file)].name)
    writer.field(number: Int(records.places[finding.row].line))
    writer.field(finding.field.map { context.results.contract.name(of: $0) } ?? "")
    writer.field(records.shownCode(finding.row))
    writer.field(finding.message)
    writer.field(fate(finding.row, register))
    writer.field(finding.rule.remedy)
    writer.endRecord()
  }
  return writer.bytes
}

/// By file name and line: the order in which a person goes through the files.
func placeOrder(_ a: Int, _ b: Int, _ records: Records) -> Bool {
  let (first, second) = (records.places[a], records.places[b])
  if first.file == second.file { return first.line < second.line }
  return records.files[Int(first.file)].name.utf8.lexicographicallyPrecedes(records.files[Int(second.file)].name.utf8)
}

private func fate(_ row: Int, _ register: CaseRegister) -> String {
  if register.judged.isRejected[row] { return "退回" }
  return register.supersededBy[row] == nil ? "计入" : "被替代"
}
