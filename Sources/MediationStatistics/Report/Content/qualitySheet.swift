/// 数据质量: where every row went, file by file, and what was found, rule by rule.
func qualitySheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  let flows = context.namedFlows
  var files = TableContent(
    [ColumnContent("来源文件", width: 34)] + ["读入行", "保留", "被替代", "退回", "非数据行"].map { ColumnContent($0, width: 14) },
    caption: "行数去向（读入＝保留＋被替代＋退回＋非数据行）")
  let sum = RowFlow.total(flows.map(\.flow))
  files.rows = [RowContent([.text("合计")] + sum.cells, kind: .total)] + flows.map { RowContent([.text($0.name)] + $0.flow.cells) }
  var rules = TableContent(
    [
      ColumnContent("规则", width: 34), ColumnContent("级别", width: 14), ColumnContent("处数", width: 14),
      ColumnContent("怎么改", width: 14, span: 3),
    ], caption: "问题汇总（全部输入）")
  rules.rows = findingCounts(context).map { rule, count in
    RowContent([
      .text(rule.title), rule.severity >= .reject ? .alarm(rule.severity.name) : .word(rule.severity.name), .integer(count),
      .text(rule.remedy),
    ])
  }
  sheet.tables = [files, rules]
  sheet.notes = request.notes + ["非数据行：标题、表头、空行、合计行。被替代：同一案件编码的较早版本。逐条明细见 findings.csv、rejects.csv。"]
  return sheet
}

/// Findings by rule, gravest first, then by number, then by id.
func findingCounts(_ context: ReportContext) -> [(rule: Rule, count: Int)] {
  let groups = Dictionary(grouping: context.results.registers.ledgers.flatMap(\.findings), by: \.rule)
  return groups.map { (rule: $0.key, count: $0.value.count) }.sorted { a, b in
    (b.rule.severity, b.count, a.rule.id) < (a.rule.severity, a.count, b.rule.id)
  }
}

extension RowFlow {
  fileprivate var cells: [CellContent] { [.integer(rowsIn), .integer(kept), .integer(superseded), .integer(rejected), .integer(nonData)] }
}
