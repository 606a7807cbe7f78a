/// 应诉出庭: attendance of leaders, then the hearings of the period.
func hearingsSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  sheet.isLandscape = true
  guard context.hasCourt else { return withoutCourt(sheet, context) }
  let (measures, hearings) = (try fractionTable(request, context), hearingsTable(context))
  sheet.tables = [measures, hearings]
  sheet.notes =
    request.notes + (hearings.rows.isEmpty ? ["本期没有庭审。"] : []) + gapNotes(measures) + [
      "出庭率以案号计：一案多次开庭的计一案，任一次有负责人出庭的计出庭。没有开庭的显示“—”，不作100%。"
    ]
  return sheet
}

private func hearingsTable(_ context: ReportContext) -> TableContent {
  let court = context.results.court
  var table = TableContent(["开庭日期", "案号", "案件类别", "我方地位", "是否开庭", "负责人出庭", "出庭负责人职务"].map { ColumnContent($0) }, caption: "本期庭审")
  table.rows = court.hearings.filter { context.isInPeriod($0.day) }.sorted { ($0.day, $0.proceeding) < ($1.day, $1.proceeding) }.map {
    hearing in
    let proceeding = court.proceedings[hearing.proceeding]
    let isAbsent = hearing.heard == .value(true) && hearing.leaderPresent == .value(false) && proceeding.proceedingClass == .administrative
    return RowContent([
      .word(hearing.day.description), .text(proceeding.number.shown), .word(proceeding.proceedingClass.rawValue),
      .word(proceeding.role.shown),
      .word(hearing.heard.shown), isAbsent ? .alarm("否") : .word(hearing.leaderPresent.shown), .text(Mask.pattern(hearing.leaderPost)),
    ])
  }
  return table
}
