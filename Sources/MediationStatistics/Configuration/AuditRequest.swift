/// The 底稿 as a pipeline asks for it: which tables stand in it as formulas is data.
package struct AuditRequest: Sendable {
  package let file: String
  package let tables: [Table]
  /// Rows of one register above which the book holds neither rows nor formulas: a spreadsheet is no tool for more.
  package let maxRows: Int

  /// One sheet of formulas. With `measures` these stand down and `value…` columns across; with `by` the members of each dimension
  /// (or the months) stand down and measures across.
  package struct Table: Sendable {
    package let name: String
    package let title: String
    package let columns: [SheetRequest.Column]
    package let measures: [String]
    package let by: [DimensionID]
    package let notes: [String]
    /// Members behind which nothing stands are left out.
    package let hidesEmpty: Bool
  }

  /// Sheets that the book makes itself.
  static let ownSheets = ["说明", "案件", "参与", "文书", "诉讼复议", "庭审"]
  static let usualLimit = 200_000
}

extension AuditRequest {
  /// Reads the section `audit`; `file` is its file name, already looked at. All faults are told with their lines.
  init?(_ section: YAMLMapping, file: String?) {
    let tables = section.list("tables", Table.init)
    let maxRows = section.integer("max_rows", in: 1...1_000_000)
    if tables.isEmpty { section.fault(at: "tables", "底稿没有任何表（tables） — 请至少列一张") }
    for (name, group) in Dictionary(grouping: tables, by: \.name).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      section.fault(at: "tables", "表名“\(name)”用了 \(group.count) 次 — 请各起一名")
    }
    if let file, !file.hasSuffix(".xlsx") { section.fault(at: "file", "“\(file)”应以 .xlsx 结尾") }
    guard let file else { return nil }
    self.init(file: file, tables: tables, maxRows: maxRows ?? AuditRequest.usualLimit)
  }
}

extension AuditRequest.Table {
  init?(_ entry: YAMLMapping) {
    let (name, title) = (entry.requiredText("name"), entry.text("title"))
    let (measures, by) = (entry.texts("measures"), entry.texts("by").map { DimensionID($0) })
    let texts = entry.texts("columns")
    let columns = texts.compactMap { SheetRequest.Column($0) }
    let (notes, hidesEmpty) = (entry.texts("notes"), entry.flag("hide_empty"))
    for text in texts where SheetRequest.Column(text) == nil { entry.fault(at: "columns", "“\(text)”不是“指标”或“指标.后缀”的形式") }
    if columns.isEmpty { entry.fault(at: "columns", "缺少列（columns）") }
    if measures.isEmpty == by.isEmpty { entry.fault("请写 measures（指标为行）或 by（分组为行）之一") }
    if let name, AuditRequest.ownSheets.contains(name) { entry.fault(at: "name", "“\(name)”是底稿自有的表 — 请另起一名") }
    for column in columns {
      if (column.measure == "value") == measures.isEmpty {
        entry.fault(at: "columns", measures.isEmpty ? "以分组为行时，列应写明指标，不用 value" : "以指标为行时，列应以 value 开头，现为“\(column)”")
      }
      for operand in column.operands where !columns.contains(operand) { entry.fault(at: "columns", "“\(column)”由“\(operand)”算出 — 请加上该列") }
    }
    guard let name else { return nil }
    self.init(name: name, title: title ?? name, columns: columns, measures: measures, by: by, notes: notes, hidesEmpty: hidesEmpty)
  }
}

extension SheetRequest.Column: CustomStringConvertible {
  /// What a change is computed from: the value itself and its base; empty for other columns.
  var operands: [SheetRequest.Column] {
    guard let base = suffixes.last?.base else { return [] }
    let now = Array(suffixes.dropLast())
    return [now, now + [base]].map { SheetRequest.Column(measure, $0) }
  }

  init(_ measure: String, _ suffixes: [FigureAddress.Suffix]) { (self.measure, self.suffixes) = (measure, suffixes) }

  package var description: String { ([measure] + suffixes.map(\.rawValue)).joined(separator: ".") }
}
