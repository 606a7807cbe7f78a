/// Papers with the verdict on each. Rejection happens here and nowhere else (DECISIONS 3).
package struct JudgedPapers: Sendable {
  package let records: PaperRecords
  package let findings: [Finding]
  package let isRejected: [Bool]
}

/// The stage `judge` for papers.
package func judge(_ records: PaperRecords, _ seeds: Seeds, _ order: RuleOrder) -> JudgedPapers {
  let own = paperRules.filter { order.isOn(type(of: $0).rule) }.flatMap { $0.findings(in: records, seeds) }
  let findings = order.arranged(records.findings + own)
  var isRejected = [Bool](repeating: false, count: records.count)
  for finding in findings where finding.rule.severity >= .reject { isRejected[finding.row] = true }
  return JudgedPapers(records: records, findings: findings, isRejected: isRejected)
}
