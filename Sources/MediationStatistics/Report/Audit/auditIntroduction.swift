/// 说明: what the 底稿 is, how it is read, what stands where, what the names mean.
func auditIntroduction(_ book: AuditBook, _ context: ReportContext) -> SheetContent {
  var sheet = SheetContent(AuditLook.introduction, title: "\(context.plan.title)底稿")
  sheet.lines = [context.periodLine]
  sheet.isLandscape = true
  sheet.tables = [facts(context), contents(book)]
  if !book.rowSheets.isEmpty { sheet.tables.append(names(book)) }
  sheet.notes =
    [book.excess].compactMap { $0 } + book.unread.map { "“\($0.title)”没有列出：没有读入其来源。" } + [
      "案件按编码、文书按收到日期、诉讼复议按案号排序；同一批案件和文书，无论文件先后、行序、编码如何，除“出处”外逐格相同。当事人、证件号、电话、简要情况一律不列。",
      "受理日期不能识别的，依次取登记日期、办结日期；办结日期早于受理日期或缺失的，取受理日期；空白的办结日期即尚未办结。",
      "没有的数量（人数、金额、天数）留空，不计为0。",
    ]
  return sheet
}

private func facts(_ context: ReportContext) -> TableContent {
  var table = TableContent([ColumnContent("项目", width: 20), ColumnContent("内容", width: 46, span: 2)])
  table.isBare = true
  let checks = context.failedChecks.isEmpty ? "\(context.results.checks.count) 项，全部通过" : "\(context.failedChecks.count) 项不通过（送审稿）"
  table.rows = [
    fact("本册用途", "统计表中的数从哪里来：明细表列出计入的每一件，统计表的数都是对明细表的公式，改动明细，数随之变动。"),
    fact("怎样核对", "点任一数字，看编辑栏中的公式；或在明细表中按同样条件筛选后数行数；再由“出处”回到导出文件的那一行。"),
    fact("报告期", context.period.inProse), fact("数据截止", context.results.cases.cutoff?.inProse ?? "—"),
    fact("统计口径", clockText(context.plan.monthBy)), fact("勾稽检查", checks), fact("数据指纹", context.digest),
  ]
  return table
}

private func fact(_ name: String, _ text: String) -> RowContent { RowContent([.text(name), .text(text)]) }

private func contents(_ book: AuditBook) -> TableContent {
  var table = TableContent([ColumnContent("表名", width: 20), ColumnContent("内容", width: 46), ColumnContent("数量", width: 54)], caption: "目录")
  table.rows =
    book.sheets.map {
      RowContent([.link($0.request.name, sheet: $0.request.name), .text($0.request.title), .text("\($0.formulaCount) 个公式")])
    }
    + book.rowSheets.map {
      RowContent([.link($0.words.sheet, sheet: $0.words.sheet), .text($0.words.title), .text("明细 \($0.rows.count) 行")])
    }
  return table
}

/// The defined names by which formulas call the columns.
private func names(_ book: AuditBook) -> TableContent {
  var table = TableContent(
    [ColumnContent("名称", width: 20), ColumnContent("指向", width: 46), ColumnContent("含义", width: 54)], caption: "公式中的名称")
  for sheet in book.rowSheets {
    table.rows += sheet.columns.map { RowContent([.text($0.name), .text("“\(sheet.words.sheet)”表的“\($0.head)”列"), .text(meaning($0))]) }
    table.rows += [(sheet.firstDayName, "第一天"), (sheet.lastDayName, "最后一天")].map { name, word in
      RowContent([.text(name), .text("“\(sheet.words.sheet)”表第2行"), .text("读入的数据所及的\(word)，以整月计；在此之外不作比较")])
    }
  }
  return table
}

private func meaning(_ column: AuditColumn) -> String {
  switch column.role {
  case .key: "每行的编号"
  case .day: "计入哪一期以此日期为准"
  case .member: "分组"
  case .quantity: "数量，空白为没有"
  case .place: "文件名和行号"
  }
}
