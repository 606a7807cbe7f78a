/// The sheets of the open workbook and what stands above their tables.

/// The whole book of one run.
func openBook(_ request: OpenRequest, _ context: ReportContext) throws(RunFault) -> OpenBook {
  try checkDimensions(request, context)
  let notes = OpenNotes(request)
  var data: [OpenSheet] = []
  for table in request.tables { data.append(try dataSheet(table, notes, context)) }
  data.append(definitionsSheet(request, context))
  let behind = [explanationsSheet(request)] + data
  let title = "\(request.title)，\(context.period.inProse)"
  return OpenBook(
    title: title, subject: request.subject, author: context.office.name, keywords: request.keywords, footer: openFooter,
    sheets: [openCover(title, request, context), contentsSheet(behind)] + behind)
}

/// DECISIONS 18: nothing is published unseen.
let openFooter = "公开前须经审查"

/// All dimensions that do not exist, or not for these measures, told together.
private func checkDimensions(_ request: OpenRequest, _ context: ReportContext) throws(RunFault) {
  var faults: [String] = []
  for table in request.tables {
    for id in table.by where id != .month {
      for column in table.columns where context.store.dimension(id, of: column.measure) == nil {
        faults.append("\(context.plan.path): open 的表“\(table.id)”: 指标“\(column.measure)”不能按“\(id)”分组")
      }
    }
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults.unique) }
}

private func dataSheet(_ request: OpenRequest.Table, _ notes: OpenNotes, _ context: ReportContext) throws(RunFault) -> OpenSheet {
  let table = try figureTable(request, notes, context)
  let period = request.by.contains(.month) && !context.period.yearToDate.eachMonth.isEmpty ? context.period.yearToDate : context.period
  let title = "\(request.title)，\(period.inProse)\(notes.titleMarks(request))"
  let keys = table.columns.prefix(table.keys).map(\.title).joined(separator: "和")
  let lines: [OpenLine] = [
    .heading(title), .text("本工作表有一个表格，\(table.rows.count) 行 \(table.columns.count) 列，一行一个\(keys)；单位写在表头。"),
    .text("来源：\(context.office.name)，据\(source(request, context))统计\(cutoff(context))。"),
    .link(marksLine(title, table), sheet: OpenRequest.explanations), .link("返回目录", sheet: OpenRequest.contents),
  ]
  return OpenSheet(kind: .data, name: request.name, lines: lines, table: table)
}

/// `本表引用 2 条注，用到简写 [z]，含义见“说明”`
private func marksLine(_ title: String, _ table: OpenTable) -> String {
  let marks = Set(([title] + table.columns.map(\.header)).flatMap(noteNumbers)).count
  let words = Set(table.rows.joined().compactMap(\.text))
  let shorthand = Shorthand.allCases.map(\.rawValue).filter(words.contains)
  let used = shorthand.isEmpty ? "没有用到简写" : "用到简写 \(shorthand.joined(separator: "、"))"
  return (marks == 0 ? "本表没有注，" : "本表引用 \(marks) 条注，") + "\(used)，含义见“\(OpenRequest.explanations)”"
}

/// The sources behind the measures, by the titles of their contracts.
private func source(_ request: OpenRequest.Table, _ context: ReportContext) -> String {
  let catalog = context.store.measures
  let (cases, court) = (context.results.cases, context.results.court)
  let titles = request.columns.compactMap { catalog[$0.measure] }.map { measure in
    let register = context.store.register(of: measure)
    return [cases.cases.id, cases.participations.id].contains(register) ? cases.contract.title : court.contract.title
  }
  return titles.unique.joined(separator: "、")
}

private func cutoff(_ context: ReportContext) -> String {
  context.results.cases.cutoff.map { "，数据截止\($0.inProse)" } ?? ""
}

private func definitionsSheet(_ request: OpenRequest, _ context: ReportContext) -> OpenSheet {
  let table = definitionsTable(request, context)
  let lines: [OpenLine] = [
    .heading(request.definitions.title), .text("本工作表有一个表格，一行一个指标，列出各表所用指标的口径。"),
    .text("来源：\(context.office.name)的指标定义。"), .link(marksLine("", table), sheet: OpenRequest.explanations),
    .link("返回目录", sheet: OpenRequest.contents),
  ]
  return OpenSheet(kind: .data, name: request.definitions.name, lines: lines, table: table)
}

private func explanationsSheet(_ request: OpenRequest) -> OpenSheet {
  let lines: [OpenLine] = [
    .heading("注和简写的含义"), .text("本工作表有一个表格，一行一个标记。注写在表题或表头，简写写在没有数的单元格。"),
    .link("返回目录", sheet: OpenRequest.contents),
  ]
  return OpenSheet(kind: .explanations, name: OpenRequest.explanations, lines: lines, table: explanationsTable(request))
}

private func contentsSheet(_ sheets: [OpenSheet]) -> OpenSheet {
  let lines: [OpenLine] = [
    .heading("目录"), .text("本工作表有一个表格，一行一个工作表，点工作表名可前往。"), .link("返回封面", sheet: OpenRequest.cover),
  ]
  return OpenSheet(kind: .contents, name: OpenRequest.contents, lines: lines, table: contentsTable(sheets))
}
