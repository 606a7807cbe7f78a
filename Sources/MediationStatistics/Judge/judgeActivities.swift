/// Rules on the rows of activity ledgers.
package enum ActivityRules {
  static let undated = Rule("activity-undated", .reject, .judge, title: "台账行没有可识别的日期", remedy: "补填日期后重新运行")
  static let repeated = Rule("activity-repeated", .warning, .judge, title: "台账中有内容完全相同的行", remedy: "核对是否重复登记；确系重复的，删去一行")

  static let all = [undated, repeated]
}

/// The stage `judge` for an activity ledger. Equal rows are told and counted: two visits on one day are two visits.
func judgeActivities(_ records: Records, _ seeds: Seeds, _ order: RuleOrder) -> JudgedRecords {
  let day = records.contract.dayField
  let days = records.moments(day)
  let undated = records.findings(ActivityRules.undated, day) { row in
    days[row] == Moment.absent ? "日期空白或无法识别，不能归入任何报告期" : nil
  }
  let damage = damageRules.findings(in: records, seeds, order)
  return JudgedRecords(records, order.arranged(records.findings + undated + repeated(records, order) + damage))
}

private func repeated(_ records: Records, _ order: RuleOrder) -> [Finding] {
  guard order.isOn(ActivityRules.repeated) else { return [] }
  let groups = Dictionary(grouping: 0..<records.count) { records.contentHashes[$0] }.values.filter { $0.count > 1 }
  return groups.flatMap { rows in
    rows.dropFirst().map { Finding(ActivityRules.repeated, row: $0, field: nil, "与 \(records.location(rows[0])) 内容完全相同") }
  }
}

extension Contract {
  /// The first date of an activity ledger places its rows in time.
  var dayField: FieldID { fields.first { $0.type == .moment }?.id ?? .accepted }
}
