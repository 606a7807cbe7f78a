/// 总体情况: the measures of the request down, its columns across. In `columns` the place of the measure is held by `value`.
func overviewSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  var table = TableContent(
    [ColumnContent("指标"), ColumnContent("单位")]
      + request.columns.map { ColumnContent($0.suffixes.isEmpty ? "本期" : $0.suffixes.map(\.word).joined()) })
  for id in request.measures {
    let first = try context.figure(id)
    var cells: [CellContent] = [.text(first.name), .word(first.unit)]
    for column in request.columns { cells.append(.figureWithUnit(try context.figure(id, column.suffixes))) }
    table.rows.append(RowContent(cells))
  }
  sheet.tables = [table]
  sheet.notes = request.notes + gapNotes(table) + ["同比与上年同期相比，环比与上一报告期相比；比率的变化以个百分点计，其余以%计。"]
  return sheet
}

/// The sentences behind the short words that stand in cells without a number.
func gapNotes(_ table: TableContent) -> [String] {
  var statuses: Set<Figure.Status> = []
  for cell in table.rows.flatMap(\.cells) {
    if case .figure(let figure) = cell { statuses.insert(figure.status) }
    if case .figureWithUnit(let figure) = cell { statuses.insert(figure.status) }
  }
  return gapNotes(statuses)
}

func gapNotes(_ statuses: Set<Figure.Status>) -> [String] {
  var notes: [String] = []
  if statuses.contains(.baseZero) { notes.append("“基数为0”：上年同期（或上期）为0，不作比较。") }
  if statuses.contains(.notFounded) { notes.append("“未设立”：上年同期（或上期）尚未设立，不作比较。") }
  if statuses.contains(.undefined) { notes.append("“—”：分母为0，或没有同期数据。") }
  return notes
}
