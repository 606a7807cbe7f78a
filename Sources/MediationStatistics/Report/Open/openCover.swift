/// 封面 of the open workbook: what it is, how to read it, where to go.
func openCover(_ title: String, _ request: OpenRequest, _ context: ReportContext) -> OpenSheet {
  let lines: [OpenLine] =
    [.heading(title), .text("\(openFooter)。只含汇总数，不含案件和个人信息。")]
    + [.heading("基本情况")] + facts(context).map { .text($0) }
    + [.heading("怎样使用")] + usage(request).map { .text($0) }
    + [
      .link("目录：各工作表的内容和链接", sheet: OpenRequest.contents), .link("说明：注和简写的含义", sheet: OpenRequest.explanations),
    ]
  return OpenSheet(kind: .cover, name: OpenRequest.cover, lines: lines, table: nil)
}

private func facts(_ context: ReportContext) -> [String] {
  let days = context.period.days(startDay: context.office.periodStartDay)
  let (first, last) = (CalendarDate(dayNumber: days.lowerBound), CalendarDate(dayNumber: days.upperBound - 1))
  let (checks, failed) = (context.results.checks.count, context.failedChecks.count)
  return [
    "填报单位：\(context.office.name)", "报告期：\(context.period.inProse)（\(first.inProse)至\(last.inProse)）",
    "数据截止：\(context.results.cases.cutoff?.inProse ?? Shorthand.notAvailable.rawValue)", "统计口径：\(clockText(context.plan.monthBy))",
    failed == 0 ? "勾稽检查：\(checks) 项，全部通过" : "送审稿：勾稽检查 \(checks) 项，\(failed) 项不通过，更正前不得公开",
    // Eight characters: a longer run of digits would look like a telephone number.
    "数据指纹：\(context.digest.prefix(8))",
  ]
}

private func usage(_ request: OpenRequest) -> [String] {
  [
    "除封面外，每张工作表只有一个表格：从A列开始，表头一行，没有合并、空行和合计行。",
    "一列一个单位，写在表头。以%为单位的列存放百分数（99.22即99.22%），未四舍五入。",
    "没有数的单元格写方括号简写，注写作“[注＋号]”，含义都在“\(OpenRequest.explanations)”。",
    "件与件次不得相加：一件案件由几个组织共同调解，计一件、几件次。",
    "同样的数据以 CSV 放在 \(request.package)，字段说明见其中的 datapackage.json。",
  ]
}
