/// An answer as a sheet: the table, filterable, and the question below it.
func answerSheet(_ answer: Answer, _ office: Office) -> SheetContent {
  let question = answer.question
  var sheet = SheetContent("查询", title: "查询结果")
  sheet.lines = ["填报单位：\(office.name)　报告期：\(question.period.inProse)"]
  let labels = question.by.isEmpty ? [ColumnContent("")] : question.by.map { ColumnContent($0.name) }
  var table = TableContent(labels + question.heads(answer.total).map { ColumnContent($0) })
  let padding = [CellContent](repeating: .blank, count: labels.count - 1)
  table.rows = answer.rows.map { RowContent($0.labels.map { .text($0) } + $0.figures.map { .figure($0) }) }
  table.rows.append(RowContent([.text("合计")] + padding + answer.total.map { .figure($0) }, kind: .total))
  sheet.tables = [table]
  sheet.notes = AnswerStatement(answer).lines.map { "\($0.label)：\($0.text)" }
  sheet.isLandscape = table.columns.count > 7
  return sheet
}
