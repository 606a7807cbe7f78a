/// A case whose row names no organisation that the seeds know stands under 未归属: its community cannot be told.
struct NoOrganization: JudgeRule {
  static let rule = Rule("no-organization", .warning, .judge, title: "没有可识别的调解组织", remedy: "在平台补填调解组织或工作室；新设的组织请加入 seeds/organizations.csv")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let columns = [FieldID.organization, .studio, .supporting].map(records.organizations)
    return records.findings(Self.rule, .organization) { row in
      if columns[0][row] == .foreign { return nil }
      let isPlaced = columns.contains { column in
        guard case .known(let unit) = column[row] else { return false }
        return seeds.organizations.all[Int(unit)].countsApart
      }
      return isPlaced ? nil : "调解组织、工作室、协办调委会都不能识别，归入“未归属”"
    }
  }
}
