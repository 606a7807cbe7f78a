/// Where a number comes from: definition, counts, and the cases behind it with file and line.
package struct Explanation {
  private let figure: Figure
  private let registers: Registers
  private let store: FigureStore

  /// Throws a usage fault for an address that names nothing.
  package init(_ text: String, _ registers: Registers, _ store: FigureStore) throws(RunFault) {
    guard let address = FigureAddress(text) else {
      throw RunFault(.usage, "“\(text)”不是数值地址 — 例如 received[2024-12]、success_rate[2024;community=永福社区]、received.yoy[2024]")
    }
    guard let figure = store.figure(address) else {
      let near = nearest(to: address.measure, among: store.measures.measures.map(\.id))
      let hint = store.measures[address.measure] == nil ? near.map { "，是不是“\($0)”？" } ?? "" : "：没有这样的分组或成员"
      throw RunFault(.usage, "“\(text)”不存在\(hint) — 地址可从 figures.csv 中复制")
    }
    (self.figure, self.registers, self.store) = (figure, registers, store)
  }

  /// At most `limit` cases a part are listed; the number of all is told.
  package func text(limit: Int) -> String {
    guard let measure = store.measures[figure.address.measure] else { return "" }
    var facts = [
      ["地址", figure.address.description], ["指标", figure.name], ["数值", "\(figure.text) \(figure.value == nil ? "" : figure.unit)"],
    ]
    if let numerator = figure.numerator, let denominator = figure.denominator, denominator != 1 {
      facts.append(["分子/分母", "\(numerator)/\(denominator)"])
    }
    facts += [["口径", measure.definition], ["来源", measure.source]].filter { !$0[1].isEmpty }
    if let change = figure.address.suffixes.last, change.isChange { return textTable(facts) + "\n\n" + compared(change) }
    let parts = store.parts(figure.address).map { part in
      "\(part.measure.name)：\(part.rows.count) \(part.measure.rowWord)\n"
        + list(part.rows, part.measure.register, limit)
    }
    return ([textTable(facts)] + parts).joined(separator: "\n\n")
  }

  /// A change is explained by the two numbers that it compares.
  private func compared(_ change: FigureAddress.Suffix) -> String {
    let address = figure.address
    let kept = Array(address.suffixes.dropLast())
    let base = change.base ?? .previousYear
    let both = [kept, kept + [base]].map { FigureAddress(address.measure, $0, address.period, address.keys) }
    return "由下列两个数值比较而得，可分别查看：\n" + textTable(both.map { [$0.description, store.figure($0)?.text ?? "—"] })
  }

  private func list(_ rows: [Int], _ register: String, _ limit: Int) -> String {
    let explained = ExplainedRows(rows, of: register, registers)
    let rest = rows.count > limit ? "\n……共 \(rows.count) 行，只列前 \(limit) 行；用 --limit 调整" : ""
    return textTable([explained.head] + explained.lines.prefix(limit)) + rest
  }
}

extension Measure {
  /// What one row of the measure's register is called.
  fileprivate var rowWord: String {
    switch register {
    case "participations": "件次"
    case "documents": "份"
    case "proceedings": "起"
    case "hearings": "次"
    default: "件"
    }
  }
}
