/// 勾稽检查: every relation over every period, with both sides, their difference and the numbers put in.
func checksSheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  let failed = context.failedChecks.count
  sheet.lines = [context.periodLine, "共 \(context.results.checks.count) 项，通过 \(context.results.checks.count - failed) 项，不通过 \(failed) 项"]
  var table = TableContent([
    ColumnContent("审核关系", width: 34), ColumnContent("报告期", width: 11), ColumnContent("级别", width: 8), ColumnContent("左边", width: 11),
    ColumnContent("关系", width: 6), ColumnContent("右边", width: 11), ColumnContent("差额", width: 9), ColumnContent("结论", width: 8),
    ColumnContent("代入数值", width: 44),
  ])
  table.isFilterable = true
  // What failed comes first: it is what the reader must act on. Then the period itself, the year so far, single months.
  let held = context.results.checks.filter(\.holds)
  let periods = [context.period, context.period.yearToDate] + context.period.yearToDate.eachMonth
  let ordered = context.failedChecks + periods.unique.flatMap { period in held.filter { $0.period == period } }
  table.rows = ordered.map { check in
    let verdict: CellContent = check.holds ? .word("通过") : .alarm(check.isFatal ? "不符" : "待核实")
    return RowContent([
      .text(check.rule.name), .word(check.period.description), .word(check.rule.level.name), .amount(check.left),
      .word(relationSign(check.rule.formula.relation)), .amount(check.right), .amount(check.difference), verdict, .text(check.numbers),
    ])
  }
  sheet.tables = [table]
  sheet.notes = request.notes + ["强制性关系不符的，不得报送；核实性关系不符的，须说明原因。公式定义见 \(context.plan.checks.joined(separator: "、"))。"]
  sheet.isLandscape = true
  return sheet
}

func relationSign(_ relation: BalanceFormula.Relation) -> String {
  switch relation {
  case .equal: "＝"
  case .atMost: "≤"
  case .atLeast: "≥"
  }
}
