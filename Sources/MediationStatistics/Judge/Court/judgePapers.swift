/// Papers with the verdict on each. Rejection happens here and nowhere else (DECISIONS 3).
package struct JudgedPapers: Sendable {
  package let records: PaperRecords
  package let findings: [Finding]
  package let isRejected: [Bool]
}

extension PaperRecords {
  /// The ledgers' rows as they stand, without values: they come before all texts, so that a row has the same number here and there.
  var ledgerRows: Records {
    var rows = Records(contract: contract)
    rows.tables = tables.compactMap { $0 }
    rows.files = Array(files.prefix(rows.tables.count))
    rows.places = RowPlaces(places.lazy.filter { Int($0.file) < rows.tables.count })
    return rows
  }
}

/// The stage `judge` for papers.
package func judge(_ records: PaperRecords, _ seeds: Seeds, _ order: RuleOrder) -> JudgedPapers {
  let own = paperRules.filter { order.isOn(type(of: $0).rule) }.flatMap { $0.findings(in: records, seeds) }
  let damage = damageRules.findings(in: records.ledgerRows, seeds, order)
  let findings = order.arranged(records.findings + own + damage)
  var isRejected = [Bool](repeating: false, count: records.count)
  for finding in findings where finding.rule.severity >= .reject { isRejected[finding.row] = true }
  return JudgedPapers(records: records, findings: findings, isRejected: isRejected)
}
