internal import XLSX

/// What a run has written of the open outputs.
struct OpenOutputs {
  let numbers: [PlacedNumber]
  let audit: OpenAudit
  /// The data package, a zip.
  let package: [UInt8]
}

/// Writes the open workbook to `path`, once it has passed its self-audit, and makes the data package. Throws `badConfiguration` with all
/// breaches of essential points, and then leaves no file.
func renderOpenBook(_ request: OpenRequest, _ context: ReportContext, path: String, temporaryFolder: String) throws(RunFault) -> OpenOutputs
{
  let content = try openBook(request, context)
  let book: Workbook
  do throws(XLSXError) {
    book = try Workbook(path: path, properties: properties(content, context), defaultFont: OpenLook.font, temporaryFolder: temporaryFolder)
    for sheet in content.sheets { try OpenSheetRenderer(sheet, on: try book.addSheet(sheet.name), footer: footer(content)).render() }
  } catch { throw RunFault(.badConfiguration, "\(context.plan.path): open: \(error)") }
  let audit = OpenAudit(AuditedBook(book: content, written: OpenWritten(book, footer: footer(content))))
  try audit.requireEssentials(request.file)
  do throws(XLSXError) { try book.close() } catch { throw RunFault(.cannotWrite, "\(error)") }
  var package = ZipWriter()
  for part in packageParts(content, request, context) { package.add(part.name, part.bytes) }
  return OpenOutputs(numbers: book.placedNumbers(), audit: audit, package: package.bytes)
}

private func footer(_ content: OpenBook) -> String { "&L\(content.footer)&C第 &P 页  共 &N 页&R\(content.author)" }

private func properties(_ content: OpenBook, _ context: ReportContext) -> DocumentProperties {
  let day = context.lastDay
  var properties = DocumentProperties(created: .init(year: day.year, month: day.month, day: day.day))
  properties.title = content.title
  properties.subject = content.subject
  properties.author = content.author
  properties.company = content.author
  properties.keywords = content.keywords.joined(separator: ", ")
  properties.category = "开放数据"
  return properties
}

extension OpenWritten {
  fileprivate init(_ book: Workbook, footer: String) {
    sheets = book.sheets.map { sheet in
      OpenWritten.Sheet(
        name: sheet.name, tables: sheet.tables.map(\.a1), merges: sheet.merges.map(\.a1), cellCount: sheet.cellCount,
        cursor: sheet.selection?.a1 ?? "A1", chartTexts: sheet.chartTexts, colored: sheet.conditionalRanges.map(\.a1), footer: footer)
    }
    numbers = book.placedNumbers()
  }
}
