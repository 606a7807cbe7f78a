/// The tables of words: definitions, notes and shorthand, contents.

/// 指标口径: the measures that the tables show, and those that rates are made of.
func definitionsTable(_ request: OpenRequest, _ context: ReportContext) -> OpenTable {
  let catalog = context.store.measures
  let shown = Set(request.tables.flatMap { $0.columns.map(\.measure) }.flatMap { [$0] + (catalog[$0]?.parts ?? []) })
  let columns = [
    word("name", "指标", "指标的名称。"), word("unit", "计量单位", "数值的单位。"), word("definition", "口径", "计什么、不计什么。"),
    word("source", "数据来源", "从哪份资料、哪一栏统计。"), word("measure", "编号", "表的字段名和数值地址中的名称。"),
  ]
  let rows = catalog.measures.filter { shown.contains($0.id) }.map { measure in
    [measure.name, measure.unit, context.definitionText(of: measure.id), measure.shownSource(catalog), measure.id].map { OpenCell.text($0) }
  }
  return OpenTable(id: request.definitions.id, columns: columns, rows: rows, keys: 1)
}

/// 说明: what the marks in words mean, and where they stand.
func explanationsTable(_ request: OpenRequest) -> OpenTable {
  let columns = [
    word("mark", "标记", "表题、表头或单元格中的标记。"), word("kind", "类别", "注或简写。"), word("meaning", "含义", "标记的含义。"),
    word("used_in", "用在", "有这个标记的工作表。"),
  ]
  let notes = request.notes.enumerated().map { index, note in
    let sheets = request.tables.filter(note.isUsed).map(\.name).joined(separator: "、")
    return [noteMark(index + 1), "注", note.text, sheets].map { OpenCell.text($0) }
  }
  let shorthand = Shorthand.allCases.map { [$0.rawValue, "简写", $0.meaning, "各表"].map { OpenCell.text($0) } }
  return OpenTable(id: OpenRequest.explanationsID, columns: columns, rows: notes + shorthand, keys: 1)
}

/// 目录: every sheet behind it, with a link, and the CSV that holds the same.
func contentsTable(_ sheets: [OpenSheet]) -> OpenTable {
  let columns = [
    word("sheet", "工作表", "工作表的名称。"), word("title", "内容", "表题。"), word("path", "数据包中的文件", "同一数据的 CSV。"),
  ]
  let rows = sheets.map { sheet -> [OpenCell] in
    [.link(sheet.name, sheet: sheet.name), .text(sheet.title), .text(sheet.table?.csvPath ?? Shorthand.notApplicable.rawValue)]
  }
  return OpenTable(id: "contents", columns: columns, rows: rows, keys: 1)
}

private func word(_ name: String, _ title: String, _ description: String) -> OpenColumn {
  OpenColumn(name: name, title: title, unit: nil, type: .string, description: description)
}

extension Measure {
  /// The measures that a rate is made of.
  fileprivate var parts: [String] {
    rate.map { [$0.numerator.measure, $0.denominator.measure].unique } ?? []
  }

  fileprivate func shownSource(_ catalog: MeasureCatalog) -> String {
    if !source.isEmpty { return source }
    let names = parts.compactMap { catalog[$0]?.name }
    return names.isEmpty ? Shorthand.notAvailable.rawValue : names.joined(separator: " ÷ ")
  }
}
