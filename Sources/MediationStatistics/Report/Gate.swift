/// What makes a finished run fail (DECISIONS 4): findings and balance breaches at or above a severity.
package enum Gate: String, Sendable, CaseIterable {
  case fatal, reject, warning, never

  /// Reasons in Chinese, empty when the gate is passed. A breach of a 强制性 relation is fatal, of a 核实性 one a warning.
  package func breaches(_ results: RunResults) -> [String] {
    guard let level = threshold else { return [] }
    let checks = results.checks.filter { !$0.holds && ($0.isFatal ? Severity.fatal : .warning) >= level }
    let reasons = checks.map { "勾稽不符：\($0.rule.name)（\($0.period.inProse)）：\($0.numbers)，差额 \($0.difference.exactDecimal() ?? "")" }
    let forms = results.forms.flatMap(\.checks).filter { !$0.holds && ($0.isFatal ? Severity.fatal : .warning) >= level }
    let formReasons = forms.map {
      "审核关系不符：\($0.form)，\($0.rule.code)（\($0.rule.formula.text)），\($0.place)：\($0.numbers)，差额 \($0.difference.exactDecimal() ?? "")"
    }
    return reasons + formReasons + breaches(results.registers)
  }

  /// The same for inputs alone, before any figure is made.
  package func breaches(_ registers: Registers) -> [String] {
    guard let level = threshold else { return [] }
    let count = registers.ledgers.flatMap(\.findings).filter { $0.rule.severity >= level }.count
    return count > 0 ? ["有 \(count) 处\(level.name)及以上级别的问题"] : []
  }

  private var threshold: Severity? { Severity(rawValue: rawValue) }
}
