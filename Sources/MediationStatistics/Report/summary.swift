internal import Mustache

/// `工作摘要.txt`: official prose from the pipeline's template, every number a figure of the store.
func summaryText(_ context: ReportContext, template text: String) throws(RunFault) -> String {
  let template: MustacheTemplate
  do { template = try MustacheTemplate(string: text) } catch {
    throw RunFault(.badConfiguration, "\(context.plan.template): 摘要模板有误：\(error) — 请核对花括号是否成对")
  }
  let figures = try SummaryFigures(context)
  let text = template.render(figures)
  guard figures.unknown.names.isEmpty else {
    throw RunFault(
      .badConfiguration,
      figures.unknown.names.sorted().map { name in
        let near = nearest(to: name, among: context.store.measures.measures.map(\.id)).map { "，是不是“\($0)”？" } ?? ""
        return "\(context.plan.template): 模板中的“\(name)”不存在\(near)"
      })
  }
  return text
}
