/// 司法确认 is applied for with a written agreement (人民调解法 33).
struct ConfirmationWithoutWriting: JudgeRule {
  static let rule = Rule("confirmation-without-writing", .warning, .judge, title: "无书面协议而有司法确认", remedy: "核对协议形式和司法确认情况")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    guard let confirmations = seeds.memberTables[.confirmed], let yes = confirmations.code(of: "是") else { return [] }
    guard let agreements = seeds.memberTables[.agreement], let written = agreements.code(of: "书面协议") else { return [] }
    let (confirmed, agreement) = (records.codes(.confirmed, confirmations), records.codes(.agreement, agreements))
    let isExported = records.hasColumn(.agreement)
    return records.findings(Self.rule, .confirmed) { row in
      guard isExported[row] else { return nil }
      guard confirmed[row] == yes, agreement[row] != written, agreement[row] != agreements.unknownCode else { return nil }
      return "已司法确认，协议形式却为“\(agreements.dimension.members[Int(agreement[row])].label)”"
    }
  }
}
