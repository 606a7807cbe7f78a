/// Records with the verdict on each row. Rejection happens here and nowhere else (DECISIONS 3).
package struct JudgedRecords: Sendable {
  package let records: Records
  /// Findings of all stages so far, with the pipeline's severities, sorted by row and the pipeline's rule order. What is made of the records goes
  /// on with them, and leaves none here: there may be millions.
  package internal(set) var findings: [Finding]
  package let isRejected: PackedColumn<Bool>
  /// Cells whose date is implausible, so that it places no case.
  let doubtedDates: Set<RowField>

  struct RowField: Hashable {
    let row: Int
    let field: FieldID?
  }

  init(_ records: Records, _ findings: [Finding]) {
    var (records, isRejected) = (records, [Bool](repeating: false, count: records.count))
    for finding in findings where finding.rule.severity >= .reject { isRejected[finding.row] = true }
    records.findings = []
    for text in RecordsBuilder.judgedTexts { records.hashColumns[text.field] = nil }
    (self.records, self.findings, self.isRejected) = (records, findings, PackedColumn(isRejected))
    doubtedDates = Set(
      findings.lazy.filter { $0.rule.id == ImplausibleDate.rule.id }.map { RowField(row: $0.row, field: $0.field) })
  }

  package var rejectedCount: Int { isRejected.reduce(0) { $0 + ($1 ? 1 : 0) } }
}

/// The stage `judge`: business rules between fields, then the one decision which rows are rejected.
package func judge(_ records: Records, _ seeds: Seeds, _ order: RuleOrder) -> JudgedRecords {
  let own = judgeRules.findings(in: records, seeds, order)
  return JudgedRecords(records, order.arranged(records.findings + own))
}
