/// What all sheets and the summary draw on.
package struct ReportContext {
  package let results: RunResults
  /// Digest of the canonical records (DECISIONS 14).
  package let digest: String

  package init(_ results: RunResults, digest: String) { (self.results, self.digest) = (results, digest) }

  var plan: PipelinePlan { results.plan }
  var period: ReportingPeriod { results.period }
  var office: Office { results.seeds.office }
  var store: FigureStore { results.figures }
  var failedChecks: [BalanceCheck] { results.checks.filter { !$0.holds } }
  /// 「送审稿」 while any check fails (DECISIONS 18).
  var isDraft: Bool { !failedChecks.isEmpty }

  func figure(_ measure: String, _ suffixes: [FigureAddress.Suffix] = [], _ keys: [FigureAddress.Key] = [], in period: ReportingPeriod? = nil)
    throws(RunFault) -> Figure
  {
    let address = FigureAddress(measure, suffixes, period ?? self.period, keys)
    if let figure = store.figure(address) { return figure }
    let near = nearest(to: measure, among: store.measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
    let keyText = keys.isEmpty ? "" : "（分组 \(keys.map(\.dimension.text).joined(separator: "、"))）"
    throw RunFault(.badConfiguration, "流程 \(plan.id): 没有指标“\(measure)”\(keyText)\(near) — 请核对 pipelines/\(plan.id).yaml 和 seeds/measures.yaml")
  }

  func figure(_ column: SheetRequest.Column, _ keys: [FigureAddress.Key] = [], in period: ReportingPeriod? = nil) throws(RunFault) -> Figure {
    try figure(column.measure, column.suffixes, keys, in: period)
  }

  /// `受理件数（件）`, `受理件数上年同期（件）`, `受理件数同比`.
  func head(_ column: SheetRequest.Column) -> String {
    let measure = store.measures[column.measure]
    let words = column.suffixes.map(\.word).joined()
    let isChange = column.suffixes.contains { $0 == .yoy || $0 == .mom }
    let unit = isChange ? (measure?.isRate == true ? "个百分点" : "%") : measure?.unit ?? ""
    // Cells in % show the sign themselves.
    return "\(measure?.name ?? column.measure)\(words)\(unit.isEmpty || unit == "%" ? "" : "\n（\(unit)）")"
  }

  func dimension(_ id: DimensionID, of measure: String) throws(RunFault) -> Dimension {
    if let dimension = store.dimension(id, of: measure) { return dimension }
    throw RunFault(.badConfiguration, "流程 \(plan.id): 指标“\(measure)”不能按“\(id)”分组 — 请核对 pipelines/\(plan.id).yaml")
  }

  /// `报告期：2024年12月　数据截止：2025年1月10日`
  var periodLine: String {
    let cutoff = results.register.cutoff.map { "　数据截止：\($0.inProse)" } ?? ""
    return "填报单位：\(office.name)　报告期：\(period.inProse)\(cutoff)"
  }
}

extension FigureAddress.Suffix {
  var word: String {
    switch self {
    case .ytd: "本年累计"
    case .previousYear: "上年同期"
    case .previous: "上期"
    case .yoy: "同比"
    case .mom: "环比"
    }
  }
}

/// Members that only exist to lose no row: shown in tables only when something stands there.
func isCatchAll(_ member: Dimension.Member) -> Bool {
  [MemberTable.blank, MemberTable.unknown, CaseUnits.unassigned.id, CaseUnits.unassigned.label].contains(member.id)
}
