internal import XLSX

/// Writes a workbook from its sheets' contents and gives the numbers that it holds. `path` is a staging place; `temporaryFolder` must be
/// writable and on a disk with room.
@discardableResult
func renderWorkbook(_ sheets: [SheetContent], _ context: ReportContext, path: String, temporaryFolder: String) throws(RunFault)
  -> [PlacedNumber]
{
  do throws(XLSXError) {
    let end = CalendarDate(dayNumber: context.period.days(startDay: context.office.periodStartDay).upperBound - 1)
    var properties = DocumentProperties(created: .init(year: end.year, month: end.month, day: end.day))
    properties.title = "\(context.plan.title)（\(context.period.inProse)）"
    properties.author = context.office.name
    properties.company = context.office.name
    properties.category = "统计报表"
    let book = try Workbook(path: path, properties: properties, defaultFont: Look.bodyFont, temporaryFolder: temporaryFolder)
    let footer = "&L\(context.office.footer)&C第 &P 页  共 &N 页&R\(context.office.name)"
    let cover = sheets.first { $0.isCover }?.name ?? sheets.first?.name ?? ""
    for content in sheets {
      var renderer = SheetRenderer(content, on: try book.addSheet(content.name), footer: footer, contentsSheet: cover)
      try renderer.render()
    }
    try book.close()
    return book.placedNumbers
  } catch {
    // A bad or doubled sheet name stands in the pipeline's YAML.
    if case .sheet = error { throw RunFault(.badConfiguration, "\(context.plan.path): \(error)") }
    throw RunFault(.cannotWrite, "\(error)")
  }
}

extension Workbook {
  /// The numbers of the book, as `cells.csv` lists them.
  var placedNumbers: [PlacedNumber] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return numbers.map { PlacedNumber(workbook: name, sheet: $0.sheet, cell: $0.cell.a1, value: $0.value, address: $0.tag) }
  }
}
