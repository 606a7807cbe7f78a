/// A row without any readable date cannot be placed in a period: no acceptance, no registration (column or code), no conclusion.
struct Undated: JudgeRule {
  static let rule = Rule("undated", .reject, .judge, title: "没有可识别的日期", remedy: "在平台补齐受理时间或案件编码后重新导出")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let columns = [records.moments(.accepted), records.moments(.registered), records.moments(.concluded)]
    return records.findings(Self.rule, .accepted) { row in
      columns.allSatisfy { $0[row] == Moment.absent } ? "受理时间、登记日期、调解时间都无法识别，不能归入任何报告期" : nil
    }
  }
}
