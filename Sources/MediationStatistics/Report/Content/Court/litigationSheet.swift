/// 涉诉情况: the measures of the request with numerator and denominator, then its counts by each dimension, then the cases lost and corrected.
func litigationSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  guard context.hasCourt else { return withoutCourt(sheet, context) }
  let measures = try fractionTable(request, context)
  sheet.tables = [measures]
  for id in request.by { sheet.tables.append(try countsTable(id, request, context)) }
  for (measure, caption) in [("lost_administrative", "败诉案件"), ("corrected_reconsideration", "复议纠错案件")] {
    if let table = try outcomeTable(measure, caption, context) { sheet.tables.append(table) }
  }
  let linked = linkedTable(context)
  if !linked.rows.isEmpty, context.results.filter == nil { sheet.tables.append(linked) }
  sheet.notes =
    request.notes + gapNotes(measures) + [
      "涉诉涉复案件以案号计；行政复议不是诉讼。执行、保全、诉前调解、非诉行政执行等案号另列，不在涉诉涉复案件之内。",
      "收案以首份文书收到日期归期，审结以审结文书收到日期归期。",
    ]
  return sheet
}

/// Measures down, the request's columns across; behind the period and the year so far the two counts that a rate is made of.
func fractionTable(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> TableContent {
  var heads = [ColumnContent("指标"), ColumnContent("单位")]
  for column in request.columns {
    let name = column.suffixes.isEmpty ? "本期" : column.suffixes.map(\.word).joined()
    heads.append(ColumnContent(name))
    if column.hasParts { heads.append(ColumnContent("\(name)\n分子/分母")) }
  }
  var table = TableContent(heads)
  for id in request.measures {
    let first = try context.figure(id)
    var cells: [CellContent] = [.text(first.name), .word(first.unit)]
    for column in request.columns {
      let figure = try context.figure(id, column.suffixes)
      cells.append(.figureWithUnit(figure))
      if column.hasParts { cells.append(context.store.measures[id]?.isRate == true ? parts(figure) : .blank) }
    }
    table.rows.append(RowContent(cells))
  }
  return table
}

private func parts(_ figure: Figure) -> CellContent {
  guard let numerator = figure.numerator, let denominator = figure.denominator else { return .blank }
  return .word("\(numerator)/\(denominator)")
}

extension SheetRequest.Column {
  /// Numerator and denominator are shown beside it: of the period and of the year so far.
  fileprivate var hasParts: Bool { suffixes.isEmpty || suffixes == [.ytd] }
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

/// Proceedings that came out of a mediation case: its 诉前调 or 司法确认 number stands in the case.
private func linkedTable(_ context: ReportContext) -> TableContent {
  let registers = context.results.registers
  var table = TableContent(["案号", "案件类别", "处理结果", "调解案件编码"].map { ColumnContent($0) }, caption: "与调解案件对应")
  table.rows = registers.court.proceedings.indices.filter { registers.caseOfProceeding[$0] != nil }.map { index in
    let proceeding = registers.court.proceedings[index]
    return RowContent([
      .text(proceeding.number.shown), .word(proceeding.proceedingClass.rawValue), .text(proceeding.outcome.shown),
      .text(registers.shownCase(ofProceeding: index)),
    ])
  }
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
  /// The papers that were read speak of the period: without them nothing is known of the court side, not even 0.
  var hasCourt: Bool {
    store.settings.coverage["documents"]?.overlaps(period.days(startDay: office.periodStartDay)) == true
  }

  /// The last day of the period: as of when deadlines are told.
  var lastDay: CalendarDate { CalendarDate(dayNumber: period.days(startDay: office.periodStartDay).upperBound - 1) }

  func isInPeriod(_ day: CalendarDate?) -> Bool {
    day.map { period.days(startDay: office.periodStartDay).contains($0.dayNumber) } ?? false
  }
}

/// A sheet of the court side when no papers were read, or when a narrowed run asks for what they do not tell.
func withoutCourt(_ sheet: SheetContent, _ context: ReportContext) -> SheetContent {
  var sheet = sheet
  guard context.results.registers.court.files.isEmpty || context.results.filter == nil else {
    sheet.notes = ["筛选条件中有涉诉文书没有的字段，涉诉涉复数据不在本次筛选之内。"]
    return sheet
  }
  var table = TableContent([ColumnContent("说明", width: 80)])
  table.isBare = true
  table.rows = [RowContent([.text("没有读入本报告期的涉诉文书登记簿或文书正文，涉诉涉复数据未知（不是0）。")])]
  sheet.tables = [table]
  sheet.notes = ["登记簿放入 inputs/court，文书正文放入 inputs/notices，或用 --input papers=路径、--input notices=路径 指定。"]
  return sheet
}
