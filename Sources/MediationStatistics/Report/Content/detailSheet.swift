/// 汇总明细: one row a combination of months and dimensions that occurs, to filter and to pivot (DECISIONS 17).
func detailSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  guard let measure = request.columns.first?.measure, !request.by.isEmpty else {
    throw RunFault(.badConfiguration, "流程 \(context.plan.id): 工作表“\(request.name)”须写明 by 和 columns")
  }
  var dimensions: [Dimension] = []
  for id in request.by where id != .month { dimensions.append(try context.dimension(id, of: measure)) }
  let months = request.by.contains(.month) ? context.period.eachMonth : []
  // One head row: a table to filter has no merged cells.
  let heads = context.heads(request.columns).map { ColumnContent(($0.group ?? "") + $0.name) }
  var table = TableContent((months.isEmpty ? [] : [ColumnContent("月份")]) + dimensions.map { ColumnContent($0.name) } + heads)
  table.isFilterable = true
  for month in months.isEmpty ? [context.period] : months {
    let combinations = occurring(dimensions, measure, month, context.store)
    let figures = try context.figures(request.columns, dimensions, combinations, in: month)
    for (codes, figures) in zip(combinations, figures) {
      var cells: [CellContent] = months.isEmpty ? [] : [.word(month.description)]
      cells += zip(dimensions, codes).map { dimension, code in .text(dimension.members[code].label) }
      cells += figures.map { .figure($0) }
      table.rows.append(RowContent(cells))
    }
  }
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  sheet.tables = [table]
  sheet.notes = request.notes + ["只列有案件的组合；各行件数之和等于受理件数。"]
  return sheet
}

/// Codes of the combinations with at least one row, found dimension by dimension so that empty branches cost nothing.
private func occurring(_ dimensions: [Dimension], _ measure: String, _ period: ReportingPeriod, _ store: FigureStore) -> [[Int]] {
  guard let whole = AskedLine(measure, [], period, [], store), whole.rows([]) > 0 else { return [] }
  var combinations: [[Int]] = [[]]
  for (count, dimension) in dimensions.enumerated() {
    guard let line = AskedLine(measure, [], period, Array(dimensions.prefix(count + 1)), store) else { return [] }
    var longer: [[Int]] = []
    for var codes in combinations {
      codes.append(0)
      for code in dimension.members.indices {
        codes[count] = code
        if line.rows(codes) > 0 { longer.append(codes) }
      }
    }
    combinations = longer
  }
  return combinations
}
