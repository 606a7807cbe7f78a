/// 按月: one row a month of the year so far, the total first, with a line chart of the first column against its `prev_year`.
func monthsSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  let year = context.period.yearToDate
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  var table = TableContent([ColumnContent("\(year.year)年")] + context.heads(request.columns))
  for month in year.eachMonth {
    var cells: [CellContent] = [.text(monthName(month))]
    for column in request.columns { cells.append(.figure(try context.figure(column, in: month))) }
    table.rows.append(RowContent(cells))
  }
  var total: [CellContent] = [.text("累计")]
  for column in request.columns {
    let figure = try context.figure(column, in: year)
    total.append(context.total(figure, overMonths: true))
  }
  table.rows.insert(RowContent(total, kind: .total), at: 0)
  sheet.tables = [table]
  sheet.charts = try lineChart(request, context)
  sheet.notes = request.notes + gapNotes(table)
  return sheet
}

/// `7月`: under a head that names the year.
func monthName(_ month: ReportingPeriod) -> String {
  guard case .months(_, let first, _) = month else { return month.inProse }
  return "\(first)月"
}

private func lineChart(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> [ChartContent] {
  guard request.chart == .line, let first = request.columns.first else { return [] }
  let figure = try context.figure(first)
  let year = context.period.year
  var series = [ChartContent.Series("\(year)年", column: 1)]
  if let base = request.columns.firstIndex(where: { $0.measure == first.measure && $0.suffixes == [.previousYear] }) {
    series.append(ChartContent.Series("\(year - 1)年", column: base + 1))
  }
  return [
    ChartContent(
      kind: .line, title: "各月\(figure.name)", table: 0, series: series, altText: "折线图：\(year)年各月\(figure.name)与上年同月比较，数值见上表。",
      unit: figure.unit)
  ]
}
