/// One table of the open workbook, long and tidy: a row for each combination of members, a column for each measure. Figures are asked from the
/// store, none is computed.
func figureTable(_ request: OpenRequest.Table, _ notes: OpenNotes, _ context: ReportContext) throws(RunFault) -> OpenTable {
  var rows: [[OpenCell]] = []
  var figures: [Figure] = []
  for line in try lines(request, context) {
    var own: [Figure] = []
    for column in request.columns { own.append(try context.figure(column, line.keys, in: line.period)) }
    // Members that exist to lose no row are shown only when something stands there.
    if line.isCatchAll, own.allSatisfy({ $0.rows == 0 }) { continue }
    rows.append(line.labels.map { .text($0) } + own.map { .figure($0) })
    if figures.isEmpty { figures = own }
  }
  guard !rows.isEmpty else { throw RunFault(.badConfiguration, "流程 \(context.plan.id): open 的表“\(request.id)”没有一行 — 请核对 by") }
  let keys = keyColumns(request, notes, context)
  let values = zip(request.columns, figures).map { valueColumn($0, $1, notes, context) }
  return OpenTable(id: request.id, columns: keys + values, rows: rows, keys: keys.count)
}

/// The months that a table by month has: those of the year so far, or the period itself where it is no run of months.
func openMonths(_ period: ReportingPeriod) -> [ReportingPeriod] {
  let months = period.yearToDate.eachMonth
  return months.isEmpty ? [period] : months
}

/// A row's place before its figures are known.
private struct Line {
  var labels: [String] = []
  var keys: [FigureAddress.Key] = []
  var period: ReportingPeriod
  var isCatchAll = false
}

private func lines(_ request: OpenRequest.Table, _ context: ReportContext) throws(RunFault) -> [Line] {
  guard !request.by.isEmpty else { return [Line(labels: [context.period.description], period: context.period)] }
  var lines = [Line(period: context.period)]
  for id in request.by {
    if id == .month {
      let months = openMonths(context.period)
      lines = lines.flatMap { line in months.map { line.in($0) } }
    } else {
      let members = try context.dimension(id, of: request.columns.first?.measure ?? "").members
      lines = lines.flatMap { line in members.map { line.adding(id, $0) } }
    }
  }
  return lines
}

extension Line {
  fileprivate func `in`(_ month: ReportingPeriod) -> Line {
    Line(labels: labels + [month.description], keys: keys, period: month, isCatchAll: isCatchAll)
  }

  fileprivate func adding(_ id: DimensionID, _ member: Dimension.Member) -> Line {
    Line(
      labels: labels + [member.label], keys: keys + [FigureAddress.Key(id, member.id)], period: period,
      isCatchAll: isCatchAll || MediationStatistics.isCatchAll(member))
  }
}

private func keyColumns(_ request: OpenRequest.Table, _ notes: OpenNotes, _ context: ReportContext) -> [OpenColumn] {
  guard !request.by.isEmpty else {
    return [OpenColumn(name: "period", title: "报告期", unit: nil, type: .string, description: "统计的时期。")]
  }
  return request.by.map { id in
    guard id != .month else {
      let isMonth = !context.period.yearToDate.eachMonth.isEmpty
      return OpenColumn(
        name: id.text, title: "月份", unit: nil, type: isMonth ? .yearmonth : .string, marks: notes.marks(ofDimension: id),
        description: "年和月。")
    }
    let name = context.results.seeds.name(of: id)
    return OpenColumn(
      name: id.text, title: name, unit: nil, type: .string, marks: notes.marks(ofDimension: id), description: "分组：\(name)。")
  }
}

private func valueColumn(_ column: SheetRequest.Column, _ sample: Figure, _ notes: OpenNotes, _ context: ReportContext) -> OpenColumn {
  let measure = context.store.measures[column.measure]
  let words = column.suffixes.map(\.word).joined()
  let isInteger = sample.isExact && sample.decimals == 0
  return OpenColumn(
    name: ([column.measure] + column.suffixes.map(\.rawValue)).joined(separator: "."), title: (measure?.name ?? column.measure) + words,
    unit: sample.unit, type: isInteger ? .integer : .number, marks: notes.marks(ofMeasure: column.measure),
    description: (words.isEmpty ? "" : "\(words)。") + context.definitionText(of: column.measure))
}
