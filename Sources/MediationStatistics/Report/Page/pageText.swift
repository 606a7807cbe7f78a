internal import Mustache

/// 报告.html from the template, every number a figure of the store that carries its address.
func pageText(_ request: PageRequest, _ sheets: [SheetContent], _ parts: PageParts, _ context: ReportContext) throws(RunFault) -> String {
  let template: MustacheTemplate
  do { template = try MustacheTemplate(string: parts.template) } catch {
    throw RunFault(.badConfiguration, "\(request.template): 报告页模板有误：\(error) — 请核对花括号是否成对")
  }
  let page = try Page(request, sheets, parts, context)
  let text = template.render(page)
  try page.figures.refuseUnknown(request.template)
  return text
}
