/// A cross table of one measure: the first dimension of `by` (or months) down, the second across, totals on both sides, shaded by value.
func matrixSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  guard let measure = request.measures.first, request.by.count == 2 else {
    throw RunFault(.badConfiguration, "流程 \(context.plan.id): 工作表“\(request.name)”须写明一个 measures 和两个 by")
  }
  let lines = try matrixLines(request.by[0], measure, context)
  let across = try context.dimension(request.by[1], of: measure).members
  let total = try context.figure(measure, in: lines.whole)
  var columns: [Dimension.Member] = []
  for member in across {
    let sum = try context.figure(measure, [], [FigureAddress.Key(request.by[1], member.id)], in: lines.whole)
    if !isCatchAll(member) || sum.rows > 0 { columns.append(member) }
  }
  var table = TableContent(
    [ColumnContent(lines.name), ColumnContent("合计", width: 7)] + columns.map { ColumnContent(shortened($0.label), width: 5.6) })
  table.rows.append(try matrixRow("合计", nil, lines.whole, columns, .total, request, measure, context))
  for line in lines.entries {
    let row = try matrixRow(line.label, line.key, line.period, columns, .body, request, measure, context)
    let sum = try context.figure(measure, [], line.key.map { [$0] } ?? [], in: line.period)
    if !line.isCatchAll || sum.rows > 0 { table.rows.append(row) }
  }
  table.heat = 2..<(2 + columns.count)
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine + "　单位：\(total.unit)"]
  sheet.tables = [table]
  sheet.notes = request.notes + ["颜色越深，数值越大；空格为0。"]
  sheet.isLandscape = true
  return sheet
}

/// The rows of a matrix: months of the year so far, or members of a dimension over the period.
private struct MatrixLines {
  struct Entry {
    let label: String
    let key: FigureAddress.Key?
    let period: ReportingPeriod
    let isCatchAll: Bool
  }
  let name: String
  let whole: ReportingPeriod
  let entries: [Entry]
}

private func matrixLines(_ id: DimensionID, _ measure: String, _ context: ReportContext) throws(RunFault) -> MatrixLines {
  if id == .month {
    let year = context.period.yearToDate
    let entries = year.eachMonth.map { MatrixLines.Entry(label: monthName($0), key: nil, period: $0, isCatchAll: false) }
    return MatrixLines(name: "\(year.year)年", whole: year, entries: entries)
  }
  let entries = try context.dimension(id, of: measure).members.map { member in
    MatrixLines.Entry(label: member.label, key: FigureAddress.Key(id, member.id), period: context.period, isCatchAll: isCatchAll(member))
  }
  return MatrixLines(name: context.results.seeds.name(of: id), whole: context.period, entries: entries)
}

private func matrixRow(
  _ label: String, _ key: FigureAddress.Key?, _ period: ReportingPeriod, _ columns: [Dimension.Member], _ kind: RowContent.Kind,
  _ request: SheetRequest, _ measure: String, _ context: ReportContext
) throws(RunFault) -> RowContent {
  let own = key.map { [$0] } ?? []
  let whole = try context.figure(measure, [], own, in: period)
  var cells: [CellContent] = [.text(label), kind == .total ? context.total(whole, overMonths: request.by[0] == .month) : .figure(whole)]
  for member in columns {
    let figure = try context.figure(measure, [], own + [FigureAddress.Key(request.by[1], member.id)], in: period)
    cells.append(kind == .total ? context.total(figure, overMonths: request.by[0] == .month) : .figure(figure))
  }
  return RowContent(cells, kind: kind)
}

/// Heads of narrow columns: 邻里纠纷 → 邻里, 永福社区 → 永福.
private func shortened(_ label: String) -> String {
  for ending in ["纠纷", "社区"] where label.hasSuffix(ending) && label.count > ending.count { return String(label.dropLast(ending.count)) }
  return label
}
