/// The case code names the town that registered the case; one of another town points at a case entered under the wrong account.
struct CodeOfOtherTown: JudgeRule {
  static let rule = Rule("code-of-other-town", .warning, .judge, title: "案件编码不属于本街道", remedy: "核对登记账号；跨街道移交的案件请注明")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    guard let prefix = seeds.office.codePrefix else { return [] }
    let ours = Array(prefix.utf8)
    return records.findings(Self.rule, .code) { row in
      guard !records.code(row, beginsWith: ours), let code = records.code(row), CaseCode(Array(code.utf8).span) != nil else { return nil }
      return "编码以 \(code.prefix(prefix.count)) 开头，本街道应为 \(prefix)"
    }
  }
}
