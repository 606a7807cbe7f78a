/// 文书登记: papers by kind, then the papers of the period, one a line, parties left out.
func papersSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  sheet.isLandscape = true
  guard context.hasCourt else { return withoutCourt(sheet, context) }
  sheet.tables = [try kindsTable(request, context), papersTable(context)] + [doubtsTable(context)].filter { !$0.rows.isEmpty }
  sheet.notes = request.notes + ["登记簿与文书正文为同一份的计一份。案由中可能有姓名的已遮蔽；当事人不列。"]
  return sheet
}

private func kindsTable(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> TableContent {
  var table = TableContent(
    [ColumnContent(context.results.seeds.name(of: .paperKind), width: 18)] + context.heads(request.columns), caption: "按文书种类")
  guard let first = request.columns.first else { return table }
  var rows: [RowContent] = []
  for member in try context.dimension(.paperKind, of: first.measure).members {
    var figures: [Figure] = []
    for column in request.columns { figures.append(try context.figure(column, [FigureAddress.Key(.paperKind, member.id)])) }
    if figures.contains(where: { $0.rows > 0 }) { rows.append(RowContent([.text(member.label)] + figures.map { .figure($0) })) }
  }
  var total: [CellContent] = [.text("合计")]
  for column in request.columns { total.append(context.total(try context.figure(column))) }
  table.rows = [RowContent(total, kind: .total)] + rows
  return table
}

/// What someone must check: all rejected rows, and the warnings on papers of the period.
private func doubtsTable(_ context: ReportContext) -> TableContent {
  let court = context.results.court
  let doubts = court.findings.filter { finding in
    if court.isRejected(finding.row) { return finding.rule.severity >= .reject }
    let isStanding = court.supersededBy[finding.row] == nil
    return finding.rule.severity >= .warning && isStanding && context.isInPeriod(court.documents[finding.row].day)
  }
  var table = TableContent(
    [
      ColumnContent("处理"), ColumnContent("字段"), ColumnContent("案号"), ColumnContent("问题"), ColumnContent("怎么改", span: 4),
      ColumnContent("来源文件"),
    ], caption: "需核对的文书")
  table.rows = doubts.map { finding in
    RowContent([
      court.isRejected(finding.row) ? .alarm("退回") : .word("已计入"), .text(finding.field.map { court.contract.name(of: $0) } ?? ""),
      .text(court.shownKey(finding.row)), .text(finding.message), .text(finding.rule.remedy),
      .text(court.files[Int(court.places[finding.row].file)].name),
    ])
  }
  return table
}

private func papersTable(_ context: ReportContext) -> TableContent {
  let court = context.results.court
  var table = TableContent(
    [
      ColumnContent("收到日期", width: 15), ColumnContent("文书种类", width: 16), ColumnContent("案号", width: 24), ColumnContent("发文单位", width: 22),
      ColumnContent("案由", width: 18), ColumnContent("我方地位", width: 10), ColumnContent("文书日期", width: 12), ColumnContent("处理结果", width: 15),
      ColumnContent("来源文件", width: 20),
    ], caption: "本期收到的文书")
  table.rows = court.counted.filter { context.isInPeriod(court.documents[$0].day) }.map { row in
    let document = court.documents[row]
    return RowContent([
      document.received.map { .word($0.description) } ?? .alarm("无收到日期"), .text(document.kind.shown), .text(court.shownKey(row)),
      .text(document.shownIssuer), .text(document.shownCause), .word(document.role.shown), .word(document.date?.description ?? ""),
      .text(document.outcome.shown), .text(court.files[Int(court.places[row].file)].name),
    ])
  }
  return table
}
