/// A case of another street of the district does not belong in this office's figures (DECISIONS 2). A row whose organisation is one of
/// ours stays, whatever its 行政划分 says.
struct OtherStreet: JudgeRule {
  static let rule = Rule("other-street", .reject, .judge, title: "属于其他街道的案件", remedy: "确属本街道的，在平台更正行政划分和调解组织；否则无需处理")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let organizations = records.organizations(.organization)
    let studios = records.organizations(.studio)
    let streets = records.streets(.division)
    return records.findings(Self.rule, .division) { row in
      if case .known = organizations[row] { return nil }
      if case .known = studios[row], organizations[row] == .blank { return nil }
      let elsewhere = streets[row] == .other || organizations[row] == .foreign
      return elsewhere ? "行政划分或调解组织属于其他街道" : nil
    }
  }
}
