internal import XLSX

/// Writes the 底稿 and gives the numbers that it holds. `path` is a staging place, as in `renderWorkbook`.
func renderAudit(_ request: AuditRequest, _ context: ReportContext, path: String, temporaryFolder: String) throws(RunFault)
  -> [PlacedNumber]
{
  let content = try AuditBook(request, context)
  return try writeWorkbook(context, part: "底稿", path: path, temporaryFolder: temporaryFolder) { book throws(XLSXError) in
    // All sheets before any link to one, so that a bad name is told as such.
    let first = try book.addSheet(AuditLook.introduction)
    let tables = try content.sheets.map { sheet throws(XLSXError) in (sheet, try book.addSheet(sheet.request.name)) }
    let rows = try content.rowSheets.map { sheet throws(XLSXError) in (sheet, try book.addSheet(sheet.words.sheet)) }
    var introduction = SheetRenderer(
      auditIntroduction(content, context), on: first, of: book, footer: context.bookFooter, contentsSheet: AuditLook.introduction)
    let listed = [AuditLook.introduction: try introduction.render()]
    for (table, sheet) in tables { try AuditTableRenderer(table, on: sheet, context).render() }
    for (content, sheet) in rows { try AuditRowsRenderer(content, on: sheet, context).render(in: book) }
    return listed
  }
}

extension ReportContext {
  /// A4, lying, one page wide, with the office's footer.
  var auditPage: PageSetup {
    var page = PageSetup()
    page.orientation = .landscape
    page.fitTall = 0
    page.centerHorizontally = true
    page.footer = bookFooter
    page.margins.left = 0.5
    page.margins.right = 0.5
    return page
  }
}
