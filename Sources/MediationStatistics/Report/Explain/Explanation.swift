/// Where a number comes from: definition, counts, the rows behind it with file and line, those that were left out, and what made the change.
package struct Explanation {
  let figure: Figure
  let facts: [[String]]
  /// The numbers that a comparison compares, none for any other number.
  let sides: [Figure]
  /// What is counted: one part, two of a rate; those of both sides of a comparison.
  let parts: [ExplainedPart]
  let contributions: [Contribution]

  /// Throws a usage fault for an address that names nothing.
  package init(_ text: String, _ registers: Registers, _ store: FigureStore, _ seeds: Seeds, only filter: RunFilter? = nil) throws(RunFault)
  {
    guard let address = FigureAddress(text) else {
      throw RunFault(.usage, "“\(text)”不是数值地址 — 例如 received[2024-12]、success_rate[2024;community=永福社区]、received.yoy[2024]")
    }
    guard let figure = store.figure(address) else {
      let near = nearest(to: address.measure, among: store.measures.measures.map(\.id))
      let hint = store.measures[address.measure] == nil ? near.map { "，是不是“\($0)”？" } ?? "" : "：没有这样的分组或成员"
      throw RunFault(.usage, "“\(text)”不存在\(hint) — 地址可从 figures.csv 中复制")
    }
    let compared = address.sides.map { [$0.now, $0.base] } ?? []
    let leftOut = LeftOutRows(registers, like: store, seeds, only: filter)
    self.figure = figure
    facts = Explanation.facts(figure, store) + (filter.map { [["筛选", $0.text]] } ?? [])
    sides = compared.compactMap { store.figure($0) }
    parts = (compared.isEmpty ? [address] : compared).flatMap { ExplainedPart.parts(of: $0, registers, store, leftOut) }
    contributions = Contribution.all(of: address, store)
  }

  private static func facts(_ figure: Figure, _ store: FigureStore) -> [[String]] {
    let address = figure.address
    var facts = [
      ["地址", address.description], ["指标", figure.name], ["数值", "\(figure.text) \(figure.value == nil ? "" : figure.unit)"],
    ]
    if let numerator = figure.numerator, let denominator = figure.denominator, denominator != 1 {
      facts.append(["分子/分母", "\(numerator)/\(denominator)"])
    }
    let definition = store.measures.definitionText(of: address.measure, across: store.days(of: address))
    let source = store.definition(address.measure, in: address.countedPeriod)?.source ?? ""
    return facts + [["口径", definition], ["来源", source]].filter { !$0[1].isEmpty }
  }

  /// At most `limit` rows of a list are shown; the number of all is told. A comparison is explained by the two numbers that it compares.
  package func text(limit: Int) -> String {
    var blocks = [textTable(facts)]
    if sides.isEmpty {
      blocks += parts.flatMap { $0.blocks(limit: limit) }
    } else {
      blocks.append("由下列两个数值比较而得，可分别查看：\n" + textTable(sides.map { [$0.address.description, $0.text] }))
    }
    return (blocks + contributions.map(\.text)).joined(separator: "\n\n")
  }
}
