let formChecksName = "表式审核"

/// 表式审核关系: what failed row by row, what held one line a relation with the numbers of its first row.
func formChecksSheet(_ context: ReportContext) -> SheetContent {
  let checks = context.results.forms.flatMap(\.checks)
  let failed = checks.filter { !$0.holds }
  var sheet = SheetContent(formChecksName, title: "表式审核关系")
  sheet.lines = [context.periodLine, "共 \(checks.count) 项，通过 \(checks.count - failed.count) 项，不通过 \(failed.count) 项"]
  var table = TableContent([
    ColumnContent("表式", width: 30), ColumnContent("编号", width: 7), ColumnContent("审核关系", width: 34), ColumnContent("级别", width: 8),
    ColumnContent("行或栏", width: 20), ColumnContent("左边", width: 11), ColumnContent("右边", width: 11), ColumnContent("差额", width: 9),
    ColumnContent("结论", width: 8), ColumnContent("代入数值", width: 40),
  ])
  table.isFilterable = true
  table.rows = failed.map { row($0, at: $0.place) } + context.results.forms.flatMap(heldRows)
  sheet.tables = [table]
  sheet.notes = ["强制性关系不符的，报送表不写出；核实性关系不符的，须说明原因。关系写在各表式文件（\(context.plan.returns?.forms.joined(separator: "、") ?? "")）。"]
  sheet.isLandscape = true
  return sheet
}

private func heldRows(_ filled: FilledForm) -> [RowContent] {
  let held = filled.checks.filter(\.holds)
  return held.map(\.rule.code).unique.compactMap { code in
    let same = held.filter { $0.rule.code == code }
    return same.first.map { row($0, at: same.count == 1 ? $0.place : "\($0.place)等 \(same.count) 处") }
  }
}

private func row(_ check: FormCheck, at place: String) -> RowContent {
  let rule = check.rule
  let name = rule.name == rule.formula.text ? rule.name : "\(rule.formula.text)（\(rule.name)）"
  return RowContent([
    .text(check.form), .word(rule.code), .text(name), .word(rule.level.name), .text(place), .amount(check.left), .amount(check.right),
    .amount(check.difference), check.holds ? .word("通过") : .alarm(check.isFatal ? "不符" : "待核实"), .text(check.numbers),
  ])
}
