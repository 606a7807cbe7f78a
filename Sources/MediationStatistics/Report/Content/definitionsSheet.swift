/// 口径说明: the definition of every measure of the run, and the conventions that figures rest on.
func definitionsSheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  definitionsSheet(request, of: context.store.measures.measures, context)
}

/// The same for some measures.
func definitionsSheet(_ request: SheetRequest, of measures: [Measure], _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  var table = TableContent([
    ColumnContent("指标", width: 20), ColumnContent("单位", width: 8), ColumnContent("口径", width: 66), ColumnContent("数据来源", width: 34),
    ColumnContent("编号", width: 22),
  ])
  table.rows = measures.map { measure in
    RowContent([
      .text(measure.name), .word(measure.unit), .text(context.definitionText(of: measure.id)), .text(measure.source), .text(measure.id),
    ])
  }
  sheet.tables = [table]
  sheet.notes =
    request.notes + [
      "归期：\(clockText(context.plan.monthBy))。受理时间不能识别的，依次以登记日期、调解时间归期。",
      "社区：以主办调委会所属社区为准；街道调委会主办的列“街道本级”，警民联调工作室单独办理的列“警民联调单独”。纠纷发生地另列，两者不互代。",
      "取舍：平台上存在的案件都计入；只有不能识别日期或属于其他街道的行退回。个别字段有误的案件仍计入，只是不进入需要该字段的指标。",
      "版本：同一案件编码的多行以登记时间、办结与否、调解时间、文件先后为序取现行版本，其余为被替代。",
      "进位：比率、平均数由原始整数一次四舍五入；各项占比之和可能不等于100%，系进位所致。",
      "更正指标、别名、组织名册：seeds/ 文件夹；更正规则和勾稽关系：pipelines/ 文件夹。",
    ]
  sheet.isLandscape = true
  return sheet
}
