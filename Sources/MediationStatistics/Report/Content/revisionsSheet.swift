let revisionsName = "与上期差异"

/// 与上期差异: which reported numbers are others now and why, the cumulative figures step by step, the cases behind it (DECISIONS 29).
func revisionsSheet(_ report: RevisionReport, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(revisionsName, title: "与已报\(report.publication.period.inProse)数据的差异")
  sheet.lines = [
    context.periodLine,
    "补录 \(report.count(.added)) 件，更正 \(report.count(.corrected)) 件，核减 \(report.count(.removed)) 件；变动的数值 \(report.changed.count) 个",
  ]
  let (totals, parts) = (report.changed.filter(\.address.keys.isEmpty), report.changed.filter { !$0.address.keys.isEmpty })
  sheet.tables = [figuresTable(totals, "变动的数值：合计", context)]
  if !report.cumulative.isEmpty { sheet.tables.append(cumulativeTable(report)) }
  sheet.tables += [casesTable(report), figuresTable(parts, "变动的数值：各分组", context)]
  sheet.notes = [
    "已报数取自 tiaojie publish 保存的记录，不作改动；现在数以现有导出按同一口径重新计算。现在数＝已报数＋补录＋更正＋核减＋口径。",
    "补录：报送时平台中没有、现在有的案件；更正：当时已有、字段或归期后来改动的案件；核减：当时计入、现在没有或已退回的案件（核减为负）；口径：指标定义改动引起的差异。",
    "已报记录只存案件编码的指纹，不存编码；现在的导出中已没有的案件，只能列出指纹。",
  ]
  sheet.isLandscape = true
  return sheet
}

private func figuresTable(_ revisions: [Revision], _ caption: String, _ context: ReportContext) -> TableContent {
  let heads = ["指标", "分组", "期间", "已报", "现在", "差额", "补录", "更正", "核减", "口径", "单位"]
  var table = TableContent(columns(heads), caption: caption)
  table.rows = revisions.map { revision in
    let measure = revision.measure
    let members = revision.address.keys.map { key in
      context.store.dimension(key.dimension, of: measure.id)?.members.first { $0.id == key.member }?.label ?? key.member
    }
    let period = revision.address.suffixes == [.ytd] ? "\(revision.address.period.yearToDate.inProse)累计" : revision.address.period.inProse
    let numbers = [
      revision.reported, revision.now, revision.difference, revision.added, revision.corrected, revision.removed, revision.redefined,
    ]
    return RowContent(
      [.text(measure.name), .text(members.isEmpty ? "合计" : members.joined(separator: "、")), .word(period)]
        + numbers.map { .amount(measure.shown($0)) } + [.word(measure.unit)])
  }
  if table.rows.isEmpty { table.rows = [unchanged(heads.count)] }
  return table
}

private func cumulativeTable(_ report: RevisionReport) -> TableContent {
  let heads = ["指标", "上期止累计\n（已报）", "本期", "补录", "更正", "核减", "本期止累计", "差额", "结论"]
  var table = TableContent(columns(heads), caption: "上期止累计＋本期＋补录＋更正＋核减＝本期止累计")
  table.rows = report.cumulative.map { line in
    let numbers = [line.reportedToDate, line.period, line.added, line.corrected, line.removed, line.toDate, line.difference]
    return RowContent(
      [.text("\(line.measure.name)（\(line.measure.unit)）")] + numbers.map { .amount(line.measure.shown($0)) }
        + [line.difference == 0 ? .word("相符") : .alarm("不符")])
  }
  return table
}

private func casesTable(_ report: RevisionReport) -> TableContent {
  var table = TableContent(
    [
      ColumnContent("原因", width: 18), ColumnContent("案件编码", width: 30), ColumnContent("变动", width: 18, span: 6),
      ColumnContent("出处", width: 14, span: 3),
    ], caption: "引起差异的案件")
  table.rows = report.cases.map { line in
    let code = line.code.isEmpty ? "（指纹 \(line.revised.key.prefix(12))…）" : line.code
    return RowContent([.word(line.revised.reason.rawValue), .text(code), .text(line.changes), .text(line.location)])
  }
  if table.rows.isEmpty { table.rows = [unchanged(4)] }
  return table
}

/// The three tables share the sheet's columns.
private func columns(_ heads: [String]) -> [ColumnContent] {
  zip(heads, [18, 30, 18] + Array(repeating: 14, count: heads.count - 3)).map { ColumnContent($0, width: $1) }
}

private func unchanged(_ columns: Int) -> RowContent { RowContent([.text("没有变动")] + Array(repeating: .blank, count: columns - 1)) }

extension Measure {
  /// Stored integers in the measure's unit: 分 → 万元.
  fileprivate func shown(_ stored: Int64) -> Fraction { Fraction(Int128(stored) * scale.numerator, over: scale.denominator) }
}
