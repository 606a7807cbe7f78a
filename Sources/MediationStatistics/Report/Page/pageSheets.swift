extension Report {
  /// What the page's sections show, made as the workbook's sheets are: of the checks only those that failed, of the row flow only
  /// its sum, of the definitions only those of
  /// measures that stand further up.
  func pageSheets(_ request: PageRequest) throws(RunFault) -> [SheetContent] {
    var shown = Set(request.keyFigures)
    var sheets: [SheetContent] = []
    for section in request.sections {
      let sheet: SheetContent
      switch section.kind {
      case .definitions: sheet = definitionsSheet(section, of: context.store.measures.measures.filter { shown.contains($0.id) }, context)
      case .checks: sheet = onlyAlarms(try self.sheet(section))
      case .quality: sheet = withoutFiles(try self.sheet(section))
      default: sheet = try self.sheet(section)
      }
      shown.formUnion(sheet.tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0.figure?.address.measure })
      sheets.append(sheet)
    }
    return sheets
  }

  /// The files one by one stand in the workbook; here their sum is enough.
  private func withoutFiles(_ sheet: SheetContent) -> SheetContent {
    var sheet = sheet
    if !sheet.tables.isEmpty { sheet.tables[0].rows.removeAll { $0.kind == .body } }
    return sheet
  }

  private func onlyAlarms(_ sheet: SheetContent) -> SheetContent {
    var sheet = sheet
    for index in sheet.tables.indices { sheet.tables[index].rows.removeAll { row in !row.cells.contains(where: \.isAlarm) } }
    return sheet
  }
}

extension CellContent {
  fileprivate var isAlarm: Bool { if case .alarm = self { true } else { false } }
}
