/// Amounts below zero, or beyond what the case's grade makes likely (`seeds/amount-limits.csv`).
struct ImplausibleAmount: JudgeRule {
  static let rule = Rule("implausible-amount", .warning, .judge, title: "协议金额不合情理", remedy: "核对金额和单位（元、万元）及难度级别，在平台更正后重新导出")

  func findings(in records: Records, _ seeds: Seeds) -> [Finding] {
    let amounts = records.quantities(.amount)
    // An office that knows no grades has no limits either.
    let grades = seeds.memberTables[.difficulty].map { ($0.dimension.members, records.codes(.difficulty, $0)) }
    let limits = grades?.0.map { seeds.amountLimits[$0.id] } ?? []
    return records.findings(Self.rule, .amount) { row in
      let amount = amounts[row]
      guard amount != Register.absentQuantity else { return nil }
      if amount < 0 { return "金额为负数（\(Self.shown(amount)) 元）" }
      guard let (members, codes) = grades, let limit = limits[Int(codes[row])], amount > limit else { return nil }
      return "难度级别为“\(members[Int(codes[row])].label)”的案件金额达 \(Self.shown(amount)) 元"
    }
  }

  private static func shown(_ amount: Int64) -> String { Fraction(Int128(amount), over: 100).decimal(2) }
}
