/// 期限提醒: what is still due as of the period's end, overdue first.
func deadlinesSheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine, "截至\(context.lastDay.inProse)，按已收到的文书推算"]
  sheet.isLandscape = true
  guard context.hasCourt else { return withoutCourt(sheet, context) }
  let entries = context.deadlines
  var table = TableContent([
    ColumnContent("紧急程度", width: 10), ColumnContent("届满日", width: 11), ColumnContent("应办事项", width: 18), ColumnContent("文书", width: 16),
    ColumnContent("案号", width: 24), ColumnContent("发文单位", width: 20), ColumnContent("收到日期", width: 11), ColumnContent("依据", width: 18),
    ColumnContent("说明", width: 24),
  ])
  table.isFilterable = !entries.isEmpty
  table.rows = entries.map { row($0, context.results.court) }
  sheet.tables = [table]
  let years = Set(entries.compactMap { entry -> Int? in if case .on(_, let missing) = entry.deadline.state { missing } else { nil } })
  sheet.notes =
    request.notes + (entries.isEmpty ? ["没有未了的期限。"] : []) + [
      "期限自收到文书之日起算，当日不计；届满日为节假日的顺延至其后第一日；复议答复以工作日计。登记“办理日期”的，以及案件已审结的，不再提醒。",
      "本表供提示，期限以法律规定和文书载明为准。",
    ] + years.sorted().map { "没有 \($0) 年的节假日安排（seeds/holidays.csv），该年届满日只按周末顺延。" }
  return sheet
}

private func row(_ entry: DeadlineEntry, _ court: CourtRegister) -> RowContent {
  let document = court.documents[entry.paper]
  let rule = entry.deadline.rule
  var (day, note) = ("", rule.note)
  switch entry.deadline.state {
  case .on(let last, _): day = last.description
  case .unsettled(let reason): note = reason
  }
  let urgency: CellContent = if case .overdue = entry.urgency { .alarm(entry.urgency.text) } else { .word(entry.urgency.text) }
  return RowContent([
    urgency, .word(day), .text(rule.due + (rule.nature == .right ? "（可以）" : "")), .text(document.kind.shown),
    .text(court.shownKey(entry.paper)),
    .text(document.shownIssuer), .word(document.received?.description ?? ""), .text(rule.article), .text(note),
  ])
}

extension ReportContext {
  /// As of the period's end (DECISIONS 24).
  var deadlines: [DeadlineEntry] {
    // Deadlines are the office's, not those of a part of its figures.
    results.filter == nil ? results.court.deadlines(asOf: lastDay, results.seeds.deadlineRules, results.seeds.holidays) : []
  }
}
