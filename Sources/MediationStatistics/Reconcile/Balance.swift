/// A 勾稽 relation as a pipeline declares it.
package struct BalanceRule: Sendable {
  package let id: String
  package let name: String
  package let formula: BalanceFormula
  package let level: Level
  package let scopes: [Scope]

  package enum Level: String, Sendable, CaseIterable {
    /// 强制性: a breach is fatal, the return is not made.
    case mandatory
    /// 核实性: a breach must be explained, and passes.
    case explain

    package var name: String { self == .mandatory ? "强制性" : "核实性" }
  }

  /// The periods that it is applied to.
  package enum Scope: String, Sendable, CaseIterable { case period, ytd, months }
}

/// One relation over one period, with both sides as they are.
package struct BalanceCheck: Sendable {
  package let rule: BalanceRule
  package let period: ReportingPeriod
  package let left: Fraction
  package let right: Fraction
  /// The formula with the numbers put in: `3218 = 3212 + 3 + 2 + …`.
  package let numbers: String

  package var difference: Fraction { left - right }
  package var holds: Bool {
    switch rule.formula.relation {
    case .equal: left == right
    case .atMost: !(right < left)
    case .atLeast: !(left < right)
    }
  }
  package var isFatal: Bool { !holds && rule.level == .mandatory }
}

/// Applies every relation to every period of its scopes. Every side is made of figures of the store.
package struct Reconciler {
  private let store: FigureStore
  private let controlTotals: [ReportingPeriod: Int]

  package init(_ store: FigureStore, controlTotals: [Seeds.ControlTotal]) {
    self.store = store
    self.controlTotals = Dictionary(controlTotals.map { ($0.month, $0.received) }, uniquingKeysWith: { _, last in last })
  }

  package func checks(_ rules: [BalanceRule], for period: ReportingPeriod) -> [BalanceCheck] {
    rules.flatMap { rule in periods(rule, period).compactMap { check(rule, $0) } }
  }

  private func periods(_ rule: BalanceRule, _ period: ReportingPeriod) -> [ReportingPeriod] {
    var periods: [ReportingPeriod] = []
    for scope in rule.scopes {
      switch scope {
      case .period: periods.append(period)
      case .ytd: periods.append(period.yearToDate)
      case .months: periods += period.yearToDate.eachMonth
      }
    }
    var seen: Set<ReportingPeriod> = []
    return periods.filter { seen.insert($0).inserted }
  }

  /// Nil where a side has no meaning for the period: no control total for a month, no months in a free range.
  private func check(_ rule: BalanceRule, _ period: ReportingPeriod) -> BalanceCheck? {
    guard let left = side(rule.formula.left, period), let right = side(rule.formula.right, period) else { return nil }
    let numbers = "\(left.numbers) \(rule.formula.relation.rawValue) \(right.numbers)"
    return BalanceCheck(rule: rule, period: period, left: left.value, right: right.value, numbers: numbers)
  }

  private func side(_ terms: [BalanceFormula.Term], _ period: ReportingPeriod) -> (value: Fraction, numbers: String)? {
    var value = Fraction(0)
    var numbers = ""
    for term in terms {
      guard let parts = parts(term.kind, period) else { return nil }
      for part in parts {
        value = value + part * Int128(term.factor)
        let factor = abs(term.factor) == 1 ? "" : "\(abs(term.factor))×"
        let shown = isNumber(term) ? "\(abs(term.factor))" : factor + (part.exactDecimal() ?? part.decimal(2))
        numbers += numbers.isEmpty ? (term.factor < 0 ? "-" : "") + shown : (term.factor < 0 ? " - " : " + ") + shown
      }
    }
    return (value, numbers)
  }

  private func isNumber(_ term: BalanceFormula.Term) -> Bool { if case .number = term.kind { true } else { false } }

  private func parts(_ kind: BalanceFormula.Kind, _ period: ReportingPeriod) -> [Fraction]? {
    switch kind {
    case .number: return [Fraction(1)]
    case .control: return control(period).map { [Fraction(Int128($0))] }
    case .measure(let id, let suffixes, let keys): return value(FigureAddress(id, suffixes, period, keys)).map { [$0] }
    case .sumOfMonths(let id):
      let months = period.eachMonth
      return months.isEmpty ? nil : months.compactMap { value(FigureAddress(id, [], $0)) }
    case .sum(let id, let dimension):
      guard let members = store.dimension(dimension, of: id)?.members else { return nil }
      let values = members.compactMap { value(FigureAddress(id, [], period, [FigureAddress.Key(dimension, $0.id)])) }
      return values.filter { !$0.isZero }.isEmpty ? [Fraction(0)] : values.filter { !$0.isZero }
    }
  }

  /// Sums of nothing are 0 here: a balance must not vanish because a month is empty. Of a source that was not read, or without a definition, nothing is known.
  private func value(_ address: FigureAddress) -> Fraction? {
    guard let measure = store.measures[address.measure], store.isRead(measure) else { return nil }
    guard store.isDefined(address.measure, in: address.countedPeriod) else { return nil }
    return store.figure(address).map { $0.value ?? Fraction(0) }
  }

  /// The platform counts calendar months by acceptance: with another clock or first day there is nothing to compare.
  private func control(_ period: ReportingPeriod) -> Int? {
    guard store.settings.monthBy == .accepted, store.settings.startDay == 1 else { return nil }
    let months = period.eachMonth.map { controlTotals[$0] }
    return months.isEmpty || months.contains(nil) ? nil : months.compactMap { $0 }.reduce(0, +)
  }
}
