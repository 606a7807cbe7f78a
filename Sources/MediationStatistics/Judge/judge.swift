/// Records with the verdict on each row. Rejection happens here and nowhere else (DECISIONS 3).
package struct JudgedRecords: Sendable {
  package let records: Records
  /// Findings of all stages so far, with the pipeline's severities, sorted by row and the pipeline's rule order.
  package internal(set) var findings: [Finding]
  package let isRejected: [Bool]

  package var rejectedCount: Int { isRejected.reduce(0) { $0 + ($1 ? 1 : 0) } }
}

/// The stage `judge`: business rules between fields, then the one decision which rows are rejected.
package func judge(_ records: Records, _ seeds: Seeds, _ order: RuleOrder) -> JudgedRecords {
  let own = judgeRules.findings(in: records, seeds, order)
  let findings = order.arranged(records.findings + own)
  var isRejected = [Bool](repeating: false, count: records.count)
  for finding in findings where finding.rule.severity >= .reject { isRejected[finding.row] = true }
  return JudgedRecords(records: records, findings: findings, isRejected: isRejected)
}
