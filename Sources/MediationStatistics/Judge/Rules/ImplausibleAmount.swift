/// Amounts below zero, or beyond what the case's grade makes likely (`seeds/amount-limits.csv`).
struct ImplausibleAmount: JudgeRule {
  static let rule = Rule("implausible-amount", .warning, .judge, title: "协议金额不合情理", remedy: "核对金额和单位（元、万元）及难度级别，在平台更正后重新导出")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    guard let grades = seeds.memberTables[.difficulty] else { return [] }
    let limits = grades.dimension.members.map { seeds.amountLimits[$0.id] }
    let (amounts, grade) = (records.quantities(.amount), records.codes(.difficulty, grades))
    return records.findings(Self.rule, .amount) { row in
      let amount = amounts[row]
      guard amount != Register.absentQuantity else { return nil }
      if amount < 0 { return "金额为负数（\(Self.shown(amount)) 元）" }
      guard let limit = limits[Int(grade[row])], amount > limit else { return nil }
      return "难度级别为“\(grades.dimension.members[Int(grade[row])].label)”的案件金额达 \(Self.shown(amount)) 元"
    }
  }

  private static func shown(_ amount: Int64) -> String { Fraction(Int128(amount), over: 100).decimal(2) }
}
