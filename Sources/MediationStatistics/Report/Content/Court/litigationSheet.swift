/// 涉诉情况: the measures of the request with numerator and denominator, then its counts by each dimension, then the cases lost and corrected.
func litigationSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  guard context.hasCourt else { return withoutCourt(sheet) }
  let measures = try fractionTable(request, context)
  sheet.tables = [measures]
  for id in request.by { sheet.tables.append(try countsTable(id, request, context)) }
  for (measure, caption) in [("lost_administrative", "败诉案件"), ("corrected_reconsideration", "复议纠错案件")] {
    if let table = try outcomeTable(measure, caption, context) { sheet.tables.append(table) }
  }
  sheet.notes =
    request.notes + gapNotes(measures) + [
      "涉诉涉复案件以案号计；行政复议不是诉讼。执行、保全、诉前调解、非诉行政执行等案号另列，不在涉诉涉复案件之内。",
      "收案以首份文书收到日期归期，审结以审结文书收到日期归期。",
    ]
  return sheet
}

/// Measures down, the request's columns across, with the two counts behind a rate.
func fractionTable(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> TableContent {
  var table = TableContent(
    [ColumnContent("指标"), ColumnContent("单位")]
      + request.columns.map { ColumnContent($0.suffixes.isEmpty ? "本期" : $0.suffixes.map(\.word).joined()) } + [ColumnContent("分子/分母")])
  for id in request.measures {
    let figure = try context.figure(id)
    var cells: [CellContent] = [.text(figure.name), .word(figure.unit)]
    for column in request.columns { cells.append(.figureWithUnit(try context.figure(id, column.suffixes))) }
    let isRate = context.store.measures[id]?.isRate == true
    let parts = isRate ? figure.numerator.flatMap { n in figure.denominator.map { "\(n)/\($0)" } } : nil
    table.rows.append(RowContent(cells + [parts.map { .word($0) } ?? .blank]))
  }
  return table
}

private func countsTable(_ id: DimensionID, _ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> TableContent {
  let columns = request.counts.compactMap { SheetRequest.Column($0) }
  var table = TableContent(
    [ColumnContent(context.results.seeds.name(of: id))] + context.heads(columns), caption: "按\(context.results.seeds.name(of: id))")
  guard let first = columns.first else { return table }
  var rows: [RowContent] = []
  for member in try context.dimension(id, of: first.measure).members {
    var figures: [Figure] = []
    for column in columns { figures.append(try context.figure(column, [FigureAddress.Key(id, member.id)])) }
    if figures.contains(where: { $0.rows > 0 }) { rows.append(RowContent([.text(member.label)] + figures.map { .figure($0) })) }
  }
  var total: [CellContent] = [.text("合计")]
  for column in columns { total.append(context.total(try context.figure(column))) }
  table.rows = [RowContent(total, kind: .total)] + rows
  return table
}

/// The cases behind a count, none when there are none.
private func outcomeTable(_ measure: String, _ caption: String, _ context: ReportContext) throws(RunFault) -> TableContent? {
  let address = try context.figure(measure).address
  let rows = context.store.parts(address).flatMap(\.rows)
  guard !rows.isEmpty else { return nil }
  var table = TableContent(["案号", "案由", "我方地位", "处理结果", "审结文书收到"].map { ColumnContent($0) }, caption: caption)
  table.rows = rows.map { row in
    let proceeding = context.results.court.proceedings[row]
    let cause = proceeding.papers.lazy.map { context.results.court.documents[$0] }.first { !$0.cause.isEmpty }?.shownCause ?? ""
    return RowContent([
      .text(proceeding.number.shown), .text(cause), .word(proceeding.role.shown), .alarm(proceeding.outcome.shown),
      .word(proceeding.concluded?.description ?? ""),
    ])
  }
  return table
}

extension ReportContext {
  /// Papers were read at all: without them nothing is known of the court side, not even 0.
  var hasCourt: Bool { !results.court.files.isEmpty }

  /// The last day of the period: as of when deadlines are told.
  var lastDay: CalendarDate { CalendarDate(dayNumber: period.days(startDay: office.periodStartDay).upperBound - 1) }

  func isInPeriod(_ day: CalendarDate?) -> Bool {
    day.map { period.days(startDay: office.periodStartDay).contains($0.dayNumber) } ?? false
  }
}

/// A sheet of the court side when no papers were read.
func withoutCourt(_ sheet: SheetContent) -> SheetContent {
  var sheet = sheet
  var table = TableContent([ColumnContent("说明", width: 80)])
  table.isBare = true
  table.rows = [RowContent([.text("本次没有读入涉诉文书登记簿或文书正文，涉诉涉复数据未知（不是0）。")])]
  sheet.tables = [table]
  sheet.notes = ["登记簿放入 inputs/court，文书正文放入 inputs/notices，或用 --input papers=路径、--input notices=路径 指定。"]
  return sheet
}
