/// One table for each dimension of the request: members down, the request's columns across, the total first.
func breakdownSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  for id in request.by {
    var table = try breakdownTable(id, request, context)
    if request.by.count > 1 { table.caption = "按\(context.results.seeds.name(of: id))" }
    sheet.tables.append(table)
  }
  if request.chart == .bar, let first = request.columns.first {
    let name = try context.figure(first).name
    sheet.charts = [
      ChartContent(
        kind: .bar, title: "\(context.period.inProse)\(name)", table: 0, series: [ChartContent.Series(name, column: 1)],
        altText: "条形图：\(request.title)，各行数值见上表第二列。", unit: try context.figure(first).unit)
    ]
  }
  sheet.notes = request.notes + sheet.tables.flatMap(gapNotes).unique
  return sheet
}

private func breakdownTable(_ id: DimensionID, _ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> TableContent {
  var table = TableContent([ColumnContent(context.results.seeds.name(of: id))] + context.heads(request.columns))
  guard let measure = request.columns.first?.measure else { return table }
  let members = try context.dimension(id, of: measure).members
  var rows: [RowContent] = []
  for member in members {
    let key = [FigureAddress.Key(id, member.id)]
    var figures: [Figure] = []
    for column in request.columns { figures.append(try context.figure(column, key)) }
    if isCatchAll(member), figures.allSatisfy({ $0.rows == 0 }) { continue }
    rows.append(RowContent([.text(member.label)] + figures.map { .figure($0) }))
  }
  var total: [CellContent] = [.text("合计")]
  for column in request.columns {
    let figure = try context.figure(column)
    total.append(context.total(figure))
  }
  table.rows = [RowContent(total, kind: .total)] + rows
  return table
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in order of first sight.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
