/// Zhejiang's rule: an oral or a written agreement = success, so 口头 + 书面 = 成功 (mediation.md §2).
struct AgreementWithoutSuccess: JudgeRule {
  static let rule = Rule("agreement-result-mismatch", .warning, .judge, title: "调解结果与协议形式不一致", remedy: "调解成功的须有口头或书面协议，未成功的不应有；在平台更正后重新导出")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    guard let results = seeds.memberTables[.result], let success = results.code(of: "调解成功") else { return [] }
    guard let agreements = seeds.memberTables[.agreement], let none = agreements.code(of: "无协议") else { return [] }
    let (result, agreement) = (records.codes(.result, results), records.codes(.agreement, agreements))
    let isExported = records.hasColumn(.agreement)
    return records.findings(Self.rule, .agreement) { row in
      guard isExported[row] else { return nil }
      guard result[row] < results.blankCode, agreement[row] != agreements.unknownCode else { return nil }
      let hasForm = agreement[row] < none
      if result[row] == success, !hasForm { return "调解成功而没有协议形式" }
      if result[row] != success, hasForm {
        return "结果为“\(results.dimension.members[Int(result[row])].label)”而有\(agreements.dimension.members[Int(agreement[row])].label)"
      }
      return nil
    }
  }
}
