/// Definitions as `tiaojie measures` prints them.
package struct MeasureListing {
  private let rows: [[String]]
  private let isOne: Bool

  static let head = ["编号", "指标", "单位", "口径", "台账", "条件", "归期", "分子/分母", "有效期", "重叠", "来源"]

  /// All measures, or all definitions of the one with this id. `contracts` name the ledgers and what they count.
  package init(_ id: String?, _ seeds: Seeds, _ contracts: [Contract]) throws(RunFault) {
    let catalog = seeds.measures
    if let id, catalog[id] == nil {
      let near = nearest(to: id, among: catalog.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
      throw RunFault(.usage, "没有指标“\(id)”\(near) — 不给编号即列出全部")
    }
    isOne = id != nil
    rows = (id.map { catalog.definitions(of: $0) } ?? catalog.definitions).map { measure in
      let words = AuditWords.of(measure.register, contracts: contracts)
      return [
        measure.id, measure.name, measure.unit, measure.definitionWithBasis, measure.isRate ? "" : words.title, conditions(measure, seeds),
        clock(measure, words), division(measure, seeds, words), measure.validity.inProse, catalog.overlapNote(measure) ?? "",
        measure.source,
      ]
    }
  }

  /// One measure with all that is said of it, or a line each.
  package var table: String {
    guard isOne else {
      return textTable(([MeasureListing.head] + rows).map { [$0[0], $0[1], $0[2], $0[4], $0[8], $0[3] + $0[9]] })
    }
    return rows.map { row in textTable(zip(MeasureListing.head, row).filter { !$1.isEmpty }.map { [$0, $1] }) }.joined(separator: "\n\n")
  }

  package func book(_ office: Office) -> ListingBook {
    ListingBook(undated: "指标口径", RowList(MeasureListing.head, rows), office)
  }

  package var csv: [UInt8] { listedCSV(MeasureListing.head, rows) }
  package var json: [UInt8] { listedJSON(MeasureListing.head, rows) }
}

/// `调解结果：调解成功；协议类型：书面协议`
private func conditions(_ measure: Measure, _ seeds: Seeds) -> String {
  measure.filter.sorted { $0.key < $1.key }.map { "\(seeds.name(of: $0.key))：\($0.value.joined(separator: "、"))" }.joined(separator: "；")
}

private func clock(_ measure: Measure, _ words: AuditWords) -> String {
  switch measure.kind {
  case .ratio, .share: ""
  case .openAtStart: "报告期开始时"
  case .openAtEnd: "报告期末"
  default: measure.clock.map { clock in words.clocks.first { $0.clock == clock }?.name ?? clock.rawValue } ?? "随流程（month_by）"
  }
}

/// What is divided, ranked or told apart; empty for a plain count.
private func division(_ measure: Measure, _ seeds: Seeds, _ words: AuditWords) -> String {
  func name(_ id: String) -> String { seeds.measures[id]?.name ?? id }
  switch measure.kind {
  case .ratio(let numerator, let denominator): return "\(name(numerator)) ÷ \(name(denominator))"
  case .share(let whole, let within):
    let kept = within.isEmpty ? "不分组" : "只按\(within.map(seeds.name).joined(separator: "、"))分组"
    return "\(name(whole)) ÷ \(name(whole))（\(kept)）"
  case .quantile(let quantity, let percent): return "\(words.quantity(quantity))的\(percent)%分位数（最近秩法）"
  case .median(let quantity): return "\(words.quantity(quantity))的中位数"
  case .mean(let quantity): return "\(words.quantity(quantity))之和 ÷ 有该数的行数"
  case .sum(let quantity): return "\(words.quantity(quantity))之和"
  case .distinct(let dimension): return "有记录的\(seeds.name(of: dimension))个数（未填、未识别、未归属不计）"
  case .count, .openAtStart, .openAtEnd: return ""
  }
}
