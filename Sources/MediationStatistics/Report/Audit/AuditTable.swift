/// One table of the 底稿: which figure stands in which cell.
struct AuditTable: Sendable {
  enum Kind: Sendable {
    /// The periods stand over the columns.
    case measures
    case members(DimensionID)
    /// Each row has its own period.
    case months
  }

  let kind: Kind
  let caption: String?
  /// The head of the first column.
  let rowHead: String
  let columns: [SheetRequest.Column]
  let heads: [ColumnContent]
  let rows: [Row]

  struct Row: Sendable {
    let label: String
    let isTotal: Bool
    let figures: [Figure]
    /// The member that the row stands for, and the day on which it was founded.
    var member: FigureAddress.Key?
    var founded: Int?
  }

  /// Different spans of days that the columns count, in the order of the columns; changes have none of their own.
  var spans: [[FigureAddress.Suffix]] { columns.filter { !$0.isChange }.map(\.suffixes).unique }

  /// Some member was founded at a known day, and some column asks for an earlier time.
  var tellsFoundings: Bool { rows.contains { $0.founded != nil } && columns.contains { !$0.isChange && $0.isBase } }
}

extension SheetRequest.Column {
  var isChange: Bool { suffixes.last?.isChange == true }
  /// Stands for another time than the report's own: without data there it has no value, not 0.
  var isBase: Bool { suffixes.contains { $0 == .previousYear || $0 == .previous } }
}

/// The tables of one sheet. Measures whose source was not read are left out; no table may be left.
func auditTables(_ request: AuditRequest.Table, _ context: ReportContext) throws(RunFault) -> [AuditTable] {
  guard request.measures.isEmpty else { return try measureTables(request, context) }
  let columns = request.columns.filter { context.isRead($0.measure) }
  guard let first = columns.first else { return [] }
  var tables: [AuditTable] = []
  for id in request.by {
    let rows = id == .month ? try monthRows(columns, context) : try memberRows(id, request, columns, first.measure, context)
    let name = id == .month ? "\(context.period.yearToDate.year)年" : context.results.seeds.name(of: id)
    tables.append(
      AuditTable(
        kind: id == .month ? .months : .members(id), caption: request.by.count > 1 ? "按\(name)" : nil, rowHead: name, columns: columns,
        heads: context.heads(columns), rows: rows))
  }
  return tables.filter { !$0.rows.isEmpty }
}

private func measureTables(_ request: AuditRequest.Table, _ context: ReportContext) throws(RunFault) -> [AuditTable] {
  var rows: [AuditTable.Row] = []
  for id in request.measures where context.isRead(id) {
    var figures: [Figure] = []
    for column in request.columns { figures.append(try context.figure(id, column.suffixes)) }
    rows.append(AuditTable.Row(label: try context.figure(id).name, isTotal: false, figures: figures))
  }
  let heads = request.columns.map { ColumnContent($0.suffixes.isEmpty ? "本期" : $0.suffixes.map(\.word).joined()) }
  guard !rows.isEmpty else { return [] }
  return [AuditTable(kind: .measures, caption: nil, rowHead: "指标", columns: request.columns, heads: heads, rows: rows)]
}

private func memberRows(
  _ id: DimensionID, _ request: AuditRequest.Table, _ columns: [SheetRequest.Column], _ measure: String, _ context: ReportContext
) throws(RunFault) -> [AuditTable.Row] {
  var rows = [AuditTable.Row(label: "合计", isTotal: true, figures: try figures(columns, [], context.period, context))]
  let dimension = try context.dimension(id, of: measure)
  for (member, label) in zip(dimension.members, dimension.auditLabels) {
    let key = FigureAddress.Key(id, member.id)
    let own = try figures(columns, [key], context.period, context)
    if request.hidesEmpty || isCatchAll(member), own.allSatisfy({ $0.rows == 0 }) { continue }
    let founded = context.store.settings.foundings[id]?[member.id]
    rows.append(AuditTable.Row(label: label, isTotal: false, figures: own, member: key, founded: founded))
  }
  return rows
}

private func monthRows(_ columns: [SheetRequest.Column], _ context: ReportContext) throws(RunFault) -> [AuditTable.Row] {
  let year = context.period.yearToDate
  guard !year.eachMonth.isEmpty else { return [] }
  var rows = [AuditTable.Row(label: "累计", isTotal: true, figures: try figures(columns, [], year, context))]
  for month in year.eachMonth {
    rows.append(AuditTable.Row(label: monthName(month), isTotal: false, figures: try figures(columns, [], month, context)))
  }
  return rows
}

private func figures(
  _ columns: [SheetRequest.Column], _ keys: [FigureAddress.Key], _ period: ReportingPeriod, _ context: ReportContext
) throws(RunFault) -> [Figure] {
  var figures: [Figure] = []
  for column in columns { figures.append(try context.figure(column, keys, in: period)) }
  return figures
}

extension ReportContext {
  /// False for a measure whose source was not read; a measure that does not exist is told where its figure is asked for.
  fileprivate func isRead(_ measure: String) -> Bool { store.measures[measure].map(store.isRead) ?? true }
}
