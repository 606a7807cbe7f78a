extension FormReader {
  /// A relation over a column that the form does not have would be passed over in silence. Rows are known when the form is filled.
  func refuseLooseNumbers(_ rules: [FormRule], _ columns: [FormColumn], _ root: YAMLMapping) {
    let leaves = columns.flatMap(\.leaves)
    for rule in rules where rule.scope != .columns {
      for number in rule.formula.numbers.unique where number > leaves.count {
        root.fault(at: .checks, "审核关系 \(rule.code) 用到第 \(number) 栏，而表只有 \(leaves.count) 栏")
      }
    }
    for (index, leaf) in leaves.enumerated() {
      for term in leaf.request.formula?.terms ?? []
      where !leaves.indices.contains(term.number - 1) || leaves[term.number - 1].request.formula != nil {
        root.fault(at: .columns, "第 \(index + 1) 栏“\(leaf.name)”的公式用到第 \(term.number) 栏，没有这一栏或它也是公式")
      }
    }
  }

  /// Of two that say the same thing one would be passed over in silence.
  func refuseDoubles(_ rules: [FormRule], _ columns: [FormColumn], _ rows: [FormRow], _ root: YAMLMapping) {
    for (code, group) in Dictionary(grouping: rules, by: \.code).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      root.fault(at: .checks, "审核关系 \(code) 列了 \(group.count) 次 — 请各用一个编号")
    }
    let totals = rows.count { if case .total = $0 { true } else { false } }
    if totals > 1 { root.fault(at: .rows, "total 写了 \(totals) 行 — 只能有一行合计") }
    let own = rows.compactMap(\.measure)
    if let column = columns.flatMap(\.leaves).first(where: { $0.request.measure != nil }), let measure = own.first {
      root.fault(at: .rows, "行写了 measure（\(measure)），“\(column.name)”栏也写了 — 指标只能写在行里，或写在栏里")
    }
  }
}

extension FormRow {
  fileprivate var measure: String? {
    switch self {
    case .line(_, let request, _), .members(_, let request): request.measure
    case .total, .months: nil
    }
  }
}
