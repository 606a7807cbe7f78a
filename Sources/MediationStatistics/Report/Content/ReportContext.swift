/// What all sheets and the summary draw on.
package struct ReportContext {
  package let results: RunResults
  /// Where the rows of each ledger went, one flow a file in the order in which the files were read.
  let flows: [[RowFlow]]
  private let reckonedDigest: Ahead<String, Never>

  /// The digest of the records is reckoned beside whatever is done before it is asked for.
  package init(_ results: RunResults) {
    self.results = results
    let ledgers = results.registers.ledgers
    reckonedDigest = Ahead { () throws(Never) in recordsDigest(ledgers) }
    flows = ledgers.map(RowFlow.inFileOrder)
  }

  /// The flows with the names of their files, ledger after ledger, sorted by name.
  var namedFlows: [(name: String, flow: RowFlow)] { RowFlow.named(results.registers.ledgers, flows) }

  /// Digest of the canonical records (DECISIONS 14).
  package var digest: String { reckonedDigest.value() }

  var plan: PipelinePlan { results.plan }
  var period: ReportingPeriod { results.period }
  var office: Office { results.seeds.office }
  var store: FigureStore { results.figures }
  var failedChecks: [BalanceCheck] { results.checks.filter { !$0.holds } }
  /// 「送审稿」 while any check fails (DECISIONS 18).
  var isDraft: Bool { !failedChecks.isEmpty || results.forms.contains { !$0.failedChecks.isEmpty } }

  func figure(
    _ measure: String, _ suffixes: [FigureAddress.Suffix] = [], _ keys: [FigureAddress.Key] = [], in period: ReportingPeriod? = nil
  )
    throws(RunFault) -> Figure
  {
    let address = FigureAddress(measure, suffixes, period ?? self.period, keys)
    if let figure = store.figure(address) { return figure }
    throw noFigure(measure, keys.map(\.dimension))
  }

  /// The figures of some columns for one combination after the other: for tables of many rows.
  func figures(
    _ columns: [SheetRequest.Column], _ dimensions: [Dimension], _ combinations: [[Int]], in period: ReportingPeriod
  ) throws(RunFault) -> [[Figure]] {
    guard !combinations.isEmpty else { return [] }
    let ids = dimensions.map(\.id)
    var lines: [(measure: String, line: AskedLine)] = []
    for column in columns {
      guard let line = AskedLine(column.measure, column.suffixes, period, dimensions, store) else { throw noFigure(column.measure, ids) }
      lines.append((column.measure, line))
    }
    return try combinations.map { codes throws(RunFault) in
      try lines.map { measure, line throws(RunFault) in
        guard let figure = line.figure(codes) else { throw noFigure(measure, ids) }
        return figure
      }
    }
  }

  private func noFigure(_ measure: String, _ dimensions: [DimensionID]) -> RunFault {
    let near = nearest(to: measure, among: store.measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
    let keyText = dimensions.isEmpty ? "" : "（分组 \(dimensions.map(\.text).joined(separator: "、"))）"
    return RunFault(
      .badConfiguration, "流程 \(plan.id): 没有指标“\(measure)”\(keyText)\(near) — 请核对 pipelines/\(plan.id).yaml 和 seeds/measures.yaml")
  }

  func figure(_ column: SheetRequest.Column, _ keys: [FigureAddress.Key] = [], in period: ReportingPeriod? = nil) throws(RunFault) -> Figure
  {
    try figure(column.measure, column.suffixes, keys, in: period)
  }

  /// The heads of some columns: a measure that takes several columns stands once, over 本期, 上年同期, 同比 …
  func heads(_ columns: [SheetRequest.Column]) -> [ColumnContent] {
    columns.enumerated().map { index, column in
      let measure = store.measures[column.measure]
      let isShared = [index - 1, index + 1].contains { columns.indices.contains($0) && columns[$0].measure == column.measure }
      let name = measure?.name ?? column.measure
      // Cells in % show the sign themselves.
      let unit = measure.flatMap { $0.unit == "%" ? nil : "（\($0.unit)）" } ?? ""
      guard isShared else { return ColumnContent("\(name)\(column.suffixes.map(\.word).joined())\(unit.isEmpty ? "" : "\n" + unit)") }
      return ColumnContent(column.suffixes.isEmpty ? "本期" : column.suffixes.map(\.word).joined(), group: name + unit)
    }
  }

  /// The cell of a total row: a sum over the column where the figure is one, else the figure itself.
  func total(_ figure: Figure, overMonths: Bool = false) -> CellContent {
    guard figure.isExact, figure.value != nil, let measure = store.measures[figure.address.measure] else { return .figure(figure) }
    let suffixes = figure.address.suffixes
    let isSum = overMonths ? measure.isAdditiveOverMonths && !suffixes.contains(.ytd) && !suffixes.contains(.previous) : measure.isAdditive
    return isSum ? .sum(figure) : .figure(figure)
  }

  func dimension(_ id: DimensionID, of measure: String) throws(RunFault) -> Dimension {
    if let dimension = store.dimension(id, of: measure) { return dimension }
    throw RunFault(.badConfiguration, "流程 \(plan.id): 指标“\(measure)”不能按“\(id)”分组 — 请核对 pipelines/\(plan.id).yaml")
  }

  /// 口径 for the report's period, with its changes since the beginning of the year before: what the report's comparisons reach back to.
  func definitionText(of measure: String) -> String {
    let (year, own) = (period.yearToDate.previousYear.days(startDay: office.periodStartDay), period.days(startDay: office.periodStartDay))
    return store.measures.definitionText(of: measure, across: min(year.lowerBound, own.lowerBound)..<own.upperBound)
  }

  /// `报告期：2024年12月　数据截止：2025年1月10日`
  var periodLine: String {
    let cutoff = results.cases.cutoff.map { "　数据截止：\($0.inProse)" } ?? ""
    let filter = results.filter.map { "　\($0.line)" } ?? ""
    return "填报单位：\(office.name)　报告期：\(period.inProse)\(cutoff)\(filter)"
  }
}
