/// 与公布数核对: what was printed, what comes out, and where the printed report contradicts itself.
func publishedSheet(_ request: SheetRequest, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(request.name, title: request.title)
  sheet.lines = [context.periodLine]
  for (report, comparisons) in context.results.published {
    var table = TableContent(
      [
        ColumnContent("公布项目", width: 22), ColumnContent("公布数", width: 11), ColumnContent("单位", width: 8), ColumnContent("计算数", width: 12),
        ColumnContent("差额", width: 9), ColumnContent("结论", width: 11), ColumnContent("说明", width: 70),
      ], caption: report.title)
    table.rows = comparisons.map { comparison in
      let verdict: CellContent =
        comparison.verdict == .equal || comparison.verdict == .notComputed
        ? .word(comparison.verdict.rawValue) : .alarm(comparison.verdict.rawValue)
      return RowContent([
        .text(comparison.item.name), .amount(comparison.item.value),
        .word(comparison.item.unit.hasPrefix("printed") ? "%" : comparison.item.unit),
        comparison.computed.map { .figure($0) } ?? .word("—"), comparison.difference.map { .amount($0) } ?? .word("—"), verdict,
        .text(comparison.reason),
      ])
    }
    sheet.tables.append(table)
  }
  sheet.notes =
    request.notes + [context.results.published.isEmpty ? "seeds/published/ 中没有本报告期的公布数。" : "“自相矛盾”只就公布数本身而言，与导入的数据无关；差额按公布的小数位数计算。"]
  sheet.isLandscape = true
  return sheet
}
