/// 调解组织: 件 under the lead organisation, 件次 of all that took part, and by how much they overlap (mediation.md §5).
func organizationsSheet(_ request: SheetRequest, _ context: ReportContext) throws(RunFault) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  sheet.tables = [
    try organizationTable(.organizationKind, "按组织类别", context), try organizationTable(.organization, "按调解组织", context),
  ]
  sheet.notes = request.notes + [try overlapNote(context)]
  return sheet
}

private func organizationTable(_ id: DimensionID, _ caption: String, _ context: ReportContext) throws(RunFault) -> TableContent {
  let measures = ["received", "participations", "participations_alone", "participations_joint"]
  let heads = ["主办\n（件）", "参与\n（件次）", "其中单独\n（件次）", "其中共同\n（件次）"]
  var table = TableContent([ColumnContent(context.results.seeds.name(of: id))] + heads.map { ColumnContent($0) }, caption: caption)
  var total: [CellContent] = [.text("合计")]
  for measure in measures { total.append(.sum(try context.figure(measure))) }
  table.rows = [RowContent(total, kind: .total)]
  for member in try context.dimension(id, of: "received").members {
    var figures: [Figure] = []
    for measure in measures { figures.append(try context.figure(measure, [], [FigureAddress.Key(id, member.id)])) }
    if figures.allSatisfy({ $0.rows == 0 }), isCatchAll(member) || id == .organization { continue }
    table.rows.append(RowContent([.text(member.label)] + figures.map { .figure($0) }))
  }
  return table
}

/// `件次合计 3863 − 件数 3218 ＝ 645，即共同调解重复计入的件次；件次不得与件数相加。`
func overlapNote(_ context: ReportContext) throws(RunFault) -> String {
  let (taking, cases) = (try context.figure("participations"), try context.figure("received"))
  let joint = try context.figure("joint_cases")
  let overlap = (taking.value ?? Fraction(0)) - (cases.value ?? Fraction(0))
  return "参与件次合计 \(taking.text)，比受理件数 \(cases.text) 多 \(overlap.decimal(0))：共同调解的 \(joint.text) 件由两个以上组织参与，各计一件次。件次不得与件数相加或互代。"
}
