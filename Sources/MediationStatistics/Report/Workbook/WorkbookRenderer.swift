internal import XLSX

/// Writes a workbook from its sheets' contents, which may come one by one and are let go, and gives the numbers that it holds. `contentsSheet`: where
/// the way back from the others leads, the first one where it is not told; `path` is a staging place; `temporaryFolder` must be writable and on a
/// disk with room. `filled` gets the numbers before the book is closed.
@discardableResult
func renderWorkbook(
  _ sheets: some Sequence<SheetContent>, _ frame: BookFrame, contentsSheet: String? = nil, path: String, temporaryFolder: String,
  filled: ([PlacedNumber]) -> Void = { _ in }
) throws(RunFault) -> [PlacedNumber] {
  let fill = { (book: Workbook) throws(XLSXError) in try render(sheets, frame.footer, contentsSheet, in: book) }
  return try writeWorkbook(frame, path: path, temporaryFolder: temporaryFolder, filled: filled, fill)
}

/// Writes the workbook of returns: cover, one sheet a form, what the 审核关系 say.
func renderReturn(_ request: ReturnRequest, _ context: ReportContext, path: String, temporaryFolder: String) throws(RunFault)
  -> [PlacedNumber]
{
  let forms = context.results.forms
  try refuseSheetNames(forms.map(\.form))
  return try writeWorkbook(context, part: "报送表", path: path, temporaryFolder: temporaryFolder) { book throws(XLSXError) in
    let cover = try render([returnCover(request, context)], context.bookFooter, in: book)
    for filled in forms {
      var renderer = FormRenderer(filled, on: try book.addSheet(filled.form.sheet), context)
      try renderer.render()
    }
    return cover.merging(try render([formChecksSheet(context)], context.bookFooter, in: book)) { first, _ in first }
  }
}

/// The names stand in the forms' YAML: told with the file, all together, and before the cover links to them.
private func refuseSheetNames(_ forms: [Form]) throws(RunFault) {
  let faults = forms.compactMap { form -> String? in
    let isTaken = [returnCoverName, formChecksName].contains(form.sheet)
    guard let fault = isTaken ? .nameTaken : SheetName.fault(in: form.sheet) else { return nil }
    return "\(form.path): \(XLSXError.sheet(name: form.sheet, fault)) — 请改 sheet"
  }
  guard faults.isEmpty else { throw RunFault(.badConfiguration, faults) }
}

private func render(
  _ sheets: some Sequence<SheetContent>, _ footer: String, _ contentsSheet: String? = nil, in book: Workbook
) throws(XLSXError) -> ListedNumbers {
  var numbers: ListedNumbers = [:]
  for content in sheets {
    let contentsSheet = contentsSheet ?? book.firstSheetName ?? content.name
    var renderer = SheetRenderer(content, on: try book.addSheet(content.name), of: book, footer: footer, contentsSheet: contentsSheet)
    numbers[content.name] = try renderer.render()
  }
  return numbers
}

/// An answer to a question as a workbook of one sheet.
func renderAnswer(_ answer: Answer, _ plan: PipelinePlan, _ office: Office, path: String, temporaryFolder: String) throws(RunFault) {
  let properties = bookProperties("查询结果", answer.question.period, office)
  let frame = BookFrame(properties: properties, footer: bookFooter(office), planPath: plan.path)
  _ = try writeWorkbook(frame, path: path, temporaryFolder: temporaryFolder) { book throws(XLSXError) in
    let content = answerSheet(answer, office)
    var renderer = SheetRenderer(content, on: try book.addSheet(content.name), of: book, footer: frame.footer)
    return [content.name: try renderer.render()]
  }
}

/// Opens a run's book with the office's properties, lets it be filled, closes and proves it. `fill` gives the numbers that it has listed itself.
func writeWorkbook(
  _ context: ReportContext, part: String = "", path: String, temporaryFolder: String, _ fill: (Workbook) throws(XLSXError) -> ListedNumbers
) throws(RunFault) -> [PlacedNumber] {
  try writeWorkbook(context.bookFrame(part), path: path, temporaryFolder: temporaryFolder, fill)
}

private func writeWorkbook(
  _ frame: BookFrame, path: String, temporaryFolder: String, filled: ([PlacedNumber]) -> Void = { _ in },
  _ fill: (Workbook) throws(XLSXError) -> ListedNumbers
) throws(RunFault) -> [PlacedNumber] {
  do throws(XLSXError) {
    let book = try Workbook(path: path, properties: frame.properties, defaultFont: Look.bodyFont, temporaryFolder: temporaryFolder)
    let numbers = book.placedNumbers(try fill(book))
    filled(numbers)
    try book.close()
    return numbers
  } catch {
    // A bad or doubled sheet name stands in the pipeline's YAML.
    if case .sheet = error { throw RunFault(.badConfiguration, "\(frame.planPath): \(error)") }
    throw RunFault(.cannotWrite, "\(error)")
  }
}
