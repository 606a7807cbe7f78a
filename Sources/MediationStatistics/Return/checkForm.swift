/// The 审核关系 of a filled form. A relation whose operands are not known says nothing.
func checks(_ rule: FormRule, _ filled: FilledForm) -> [FormCheck] {
  switch rule.scope {
  case .rows: filled.rows.filter { $0.kind != .part }.compactMap { check(rule, $0.name, filled.values(inRow: $0), filled) }
  case .total: filled.rows.filter { $0.kind == .total }.compactMap { check(rule, $0.name, filled.values(inRow: $0), filled) }
  case .columns: filled.leaves.indices.compactMap { check(rule, filled.leaves[$0].column.name, filled.values(inColumn: $0), filled) }
  }
}

/// 合计 is a figure of its own: the rows under it must add up to it in every column that can be added.
func totals(_ filled: FilledForm) -> [FormCheck] {
  guard let total = filled.rows.firstIndex(where: { $0.kind == .total }) else { return [] }
  return filled.leaves.indices.compactMap { column in
    guard filled.isSummed(column), let whole = filled.rows[total].cells[column].value else { return nil }
    let parts = filled.addedRows.map { filled.rows[$0].cells[column].value ?? Fraction(0) }
    let sum = parts.reduce(Fraction(0), +)
    let rule = FormRule(
      code: "合计", name: "合计＝各行之和", formula: .rowsMakeTheTotal, level: .mandatory, tolerance: Fraction(0), scope: .columns)
    let shown = parts.filter { !$0.isZero }.map { $0.exactDecimal() ?? $0.decimal(2) }.joined(separator: " + ")
    return FormCheck(
      form: filled.form.title, rule: rule, place: filled.leaves[column].column.name, left: whole, right: sum,
      numbers: "\(whole.exactDecimal() ?? whole.decimal(2)) = \(shown.isEmpty ? "0" : shown)")
  }
}

private func check(_ rule: FormRule, _ place: String, _ values: [Int: Fraction?], _ filled: FilledForm) -> FormCheck? {
  guard let left = rule.formula.left.value(in: values), let right = rule.formula.right.value(in: values) else { return nil }
  let numbers = "\(rule.formula.left.shown(in: values)) \(rule.formula.relation.rawValue) \(rule.formula.right.shown(in: values))"
  return FormCheck(form: filled.form.title, rule: rule, place: place, left: left, right: right, numbers: numbers)
}

extension FilledForm {
  /// Values by 栏次.
  func values(inRow row: Row) -> [Int: Fraction?] {
    Dictionary(uniqueKeysWithValues: zip(leaves.map(\.number), row.cells.map(\.value)))
  }

  /// Values by 行次.
  func values(inColumn column: Int) -> [Int: Fraction?] {
    Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0 + 1, $1.cells[column].value) })
  }

  /// 合计 of the column is the sum of its rows: every one of them is a count or an amount.
  func isSummed(_ column: Int) -> Bool {
    let cells = addedRows.map { rows[$0].cells[column] }
    let total = rows.first { $0.kind == .total }?.cells[column]
    return isOverMonths[column] && !cells.isEmpty && total?.isAdditive == true && total?.value != nil
      && cells.allSatisfy { $0.isAdditive || isGap($0) }
  }

  /// The rows do add up to 合计: only then may it stand as their formula.
  func sumHolds(_ column: Int) -> Bool {
    guard isSummed(column) else { return false }
    let total = rows.first { $0.kind == .total }?.cells[column].value
    return total == addedRows.map { rows[$0].cells[column].value ?? Fraction(0) }.reduce(Fraction(0), +)
  }

  /// A unit that was not yet founded adds nothing.
  private func isGap(_ cell: FormCell) -> Bool {
    if case .figure(let figure) = cell { figure.status == .notFounded } else { false }
  }
}

extension FormFormula {
  fileprivate static let rowsMakeTheTotal = FormFormula(text: "合计 = Σ各行", relation: .equal)

  private init(text: String, relation: Relation) {
    (self.text, self.relation) = (text, relation)
    (left, right) = (FormSide(text: "合计", terms: []), FormSide(text: "Σ各行", terms: []))
  }
}
