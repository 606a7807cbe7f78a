/// A native table: filter buttons, structured references. Needs real cell styles beside it, for not every program draws a
/// table's own.
package struct TableSpec: Hashable, Sendable {
  /// Unique in the book, together with the defined names.
  package var name: String
  package var columns: [Column]

  package init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// One column of the table, from left to right.
  package struct Column: Hashable, Sendable {
    /// Unique within the table, not empty, at most 255 UTF-16 units; the wrapper writes it into the header cell.
    package var header: String
    package var headerStyle: CellStyle?
    /// A calculated column: a formula in terms of the table (`=表1[@成功]/表1[@受理]`), with a value for each data row. The C
    /// library would cache 0 in each of its cells.
    package var formula: String?
    package var cached: [CachedValue] = []
    package var style: CellStyle?

    package init(header: String, headerStyle: CellStyle? = nil) {
      self.header = header
      self.headerStyle = headerStyle
    }
  }
}

extension TableSpec {
  /// What is wrong with the columns over a range whose first row is the header.
  func fault(over range: CellRange) -> TableFault? {
    guard DefinedName.isWellFormed(name) else { return .name(name) }
    guard columns.count == range.columns else { return .columnCount(columns.count, range.columns) }
    guard range.rows >= 2 else { return .noDataRow }
    var seen: Set<String> = []
    for column in columns {
      let header = column.header
      guard (1...255).contains(header.utf16.count), SafeText.cleaned(header) == header, !header.contains("\n") else {
        return .header(header)
      }
      guard seen.insert(header.lowercased()).inserted else { return .headerTwice(header) }
      if let fault = column.formulaFault(dataRows: range.rows - 1) { return fault }
    }
    return nil
  }
}

extension TableSpec.Column {
  fileprivate func formulaFault(dataRows: Int) -> TableFault? {
    guard let formula else { return nil }
    if let fault = FormulaCheck.fault(in: formula) { return .formula(fault) }
    return cached.count == dataRows ? nil : .cachedCount(cached.count, dataRows)
  }

  /// `[@成功]` is what people type; the file holds `[#This Row],` (ECMA-376 Part 1, 18.17.6.3). Text in quotes stays as it is.
  var storedFormula: String? {
    guard let formula else { return nil }
    var isQuoted = false
    return formula.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "@" && !isQuoted { result += "[#This Row]," } else { result.unicodeScalars.append(scalar) }
    }
  }
}

/// Faults of a table.
package enum TableFault: Hashable, Sendable, FaultText {
  case name(String)
  case nameTaken(String)
  case columnCount(Int, Int)
  case noDataRow
  case header(String)
  case headerTwice(String)
  case formula(FormulaFault)
  case cachedCount(Int, Int)
  case overlaps(String, String)

  var what: String {
    switch self {
    case .name(let name): "表格名称「\(name)」不合规则"
    case .nameTaken(let name): "表格名称「\(name)」重复"
    case .columnCount(let given, let wanted): "表格给出 \(given) 列，区域为 \(wanted) 列"
    case .noDataRow: "表格除标题外没有数据行"
    case .header(let header): "表格列名「\(header)」为空、过长或含换行与控制字符"
    case .headerTwice(let header): "表格列名「\(header)」重复"
    case .formula(let fault): fault.what
    case .cachedCount(let given, let wanted): "公式列给出 \(given) 个结果，数据为 \(wanted) 行"
    case .overlaps(let new, let old): "表格区域 \(new) 与 \(old) 重叠"
    }
  }

  var remedy: String { "请改正表格定义" }
}
