internal import Mustache

/// `工作摘要.txt`: official prose from the pipeline's template, every number a figure of the store.
func summaryText(_ context: ReportContext, template text: String) throws(RunFault) -> String {
  let template: MustacheTemplate
  do { template = try MustacheTemplate(string: text) } catch {
    throw RunFault(.badConfiguration, "\(context.plan.template): 摘要模板有误：\(error) — 请核对花括号是否成对")
  }
  let figures = try SummaryFigures(context)
  let text = template.render(figures)
  try figures.refuseUnknown(context.plan.template)
  return text
}
