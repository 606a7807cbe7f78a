/// 封面与目录: who reports what for which period, lines to sign, links to the sheets. 「送审稿」 while any check fails (DECISIONS 18).
func coverSheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  let sheets = context.plan.sheets.filter { $0.kind != .cover }.map { (name: $0.name, title: $0.title) }
  let revisions = context.results.revisions.map { [(name: revisionsName, title: "与已报\($0.publication.period.inProse)数据的差异")] } ?? []
  return coverSheet(request.name, title: request.title, over: sheets + revisions, context)
}

let returnCoverName = "封面"

/// The cover of the workbook of returns.
func returnCover(_ request: ReturnRequest, _ context: ReportContext) -> SheetContent {
  let forms = context.results.forms.map { (name: $0.form.sheet, title: $0.form.title) }
  return coverSheet(returnCoverName, title: request.title, over: forms + [(formChecksName, "表式审核关系")], context)
}

private func coverSheet(_ name: String, title: String, over sheets: [(name: String, title: String)], _ context: ReportContext)
  -> SheetContent
{
  var sheet = SheetContent(name, title: title)
  sheet.isCover = true
  sheet.lines = [context.period.inProse] + (context.results.filter.map { [$0.line] } ?? []) + (context.isDraft ? ["送审稿"] : [])
  let office = context.office
  var facts = TableContent([ColumnContent("项目", width: 18), ColumnContent("内容", width: 58)])
  facts.isBare = true
  facts.rows = [
    fact("填报单位（盖章）", office.name), fact("报送单位", office.superior ?? ""), fact("报告期", periodText(context)),
    fact("数据截止", context.results.cases.cutoff?.inProse ?? "—"), fact("报送频率", office.frequency ?? ""),
    fact("报送期限", deadline(context)), fact("统计口径", clockText(context.plan.monthBy)), fact("数据指纹", context.digest.prefix(16).description),
    fact("单位负责人", ""), fact("统计负责人", ""), fact("填表人", ""), fact("报出日期", "　　　　年　　月　　日"),
  ]
  var contents = TableContent([ColumnContent("目录", width: 18), ColumnContent("内容", width: 58)])
  contents.rows = sheets.map { RowContent([.link($0.name, sheet: $0.name), .text($0.title)]) }
  sheet.tables = [facts, contents]
  sheet.notes = context.verdicts
  return sheet
}

extension ReportContext {
  /// `勾稽检查 240 项，全部通过。`, and the same for the forms where there are any.
  var verdicts: [String] {
    let forms = results.forms.flatMap(\.checks)
    return [verdict("勾稽检查", results.checks.count, failed: failedChecks.count)]
      + (forms.isEmpty ? [] : [verdict("表式审核关系", forms.count, failed: forms.count { !$0.holds })])
  }
}

private func verdict(_ name: String, _ count: Int, failed: Int) -> String {
  failed == 0 ? "\(name) \(count) 项，全部通过。" : "\(name) \(count) 项，\(failed) 项不通过；更正前为送审稿，不得报送。"
}

private func fact(_ name: String, _ value: String) -> RowContent { RowContent([.text(name), .text(value)]) }

private func periodText(_ context: ReportContext) -> String {
  let days = context.period.days(startDay: context.office.periodStartDay)
  return
    "\(context.period.inProse)（\(CalendarDate(dayNumber: days.lowerBound).inProse)至\(CalendarDate(dayNumber: days.upperBound - 1).inProse)）"
}

/// The office's due day in the month after the period; a blank line where none is set.
private func deadline(_ context: ReportContext) -> String {
  guard let day = context.office.dueDay else { return "　　　　年　　月　　日" }
  let end = CalendarDate(dayNumber: context.period.days(startDay: context.office.periodStartDay).upperBound - 1)
  let (year, month) = end.month == 12 ? (end.year + 1, 1) : (end.year, end.month + 1)
  return CalendarDate(year: year, month: month, day: day)?.inProse ?? ""
}

func clockText(_ clock: Clock) -> String {
  switch clock {
  case .accepted: "按受理时间归期，结果截至数据截止日"
  case .concluded: "按调解（结案）时间归期"
  case .registered: "按登记日期归期，结果截至数据截止日"
  case .heard: "按开庭日期归期"
  }
}
