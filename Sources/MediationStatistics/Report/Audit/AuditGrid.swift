internal import XLSX

/// Where the parts of a table stand on its sheet. From the top: caption, two rows of heads, first and last days of the columns, rows.
struct AuditGrid {
  let table: AuditTable
  /// Row of the upper heads, from 0.
  let top: Int
  let lead: [Lead]

  /// Columns before the figures.
  enum Lead: Hashable {
    case label
    case unit
    case founded
    /// First and last day of a row's own period, moved by the suffixes.
    case first([FigureAddress.Suffix])
    case last([FigureAddress.Suffix])
  }

  init(_ table: AuditTable, top: Int) {
    (self.table, self.top) = (table, top)
    switch table.kind {
    case .measures: lead = [.label, .unit]
    case .members: lead = [.label] + (table.tellsFoundings ? [.founded] : [])
    case .months: lead = [.label] + table.spans.flatMap { [.first($0), .last($0)] }
    }
  }

  /// The periods stand in rows of their own below the heads.
  var hasDayRows: Bool { if case .months = table.kind { false } else { true } }
  var firstDayRow: Int { top + 2 }
  var lastDayRow: Int { top + 3 }
  var firstRow: Int { top + (hasDayRows ? 4 : 2) }
  /// The row below the table.
  var end: Int { firstRow + table.rows.count }
  var width: Int { lead.count + table.columns.count }

  func cell(_ row: Int, _ column: Int) -> CellAddress { CellAddress(row: firstRow + row, column: lead.count + column) }

  /// `D9`
  func place(_ row: Int, _ column: Int) -> String { cell(row, column).a1 }

  /// The cells with the days that a figure counts.
  func bounds(_ row: Int, _ column: Int) -> MeasureFormula.Bounds {
    guard hasDayRows else {
      let suffixes = table.columns[column].suffixes.filter { !$0.isChange }
      return MeasureFormula.Bounds(first: leadCell(.first(suffixes), row), last: leadCell(.last(suffixes), row))
    }
    let name = CellAddress.columnName(lead.count + boundsColumn(column))
    return MeasureFormula.Bounds(first: "\(name)$\(firstDayRow + 1)", last: "\(name)$\(lastDayRow + 1)")
  }

  /// A change reads the days over the column of its newer side.
  private func boundsColumn(_ column: Int) -> Int {
    guard let now = table.columns[column].operands.first else { return column }
    return table.columns.firstIndex(of: now) ?? column
  }

  /// `$A9`
  func leadCell(_ wanted: Lead, _ row: Int) -> String {
    "$\(CellAddress.columnName(lead.firstIndex(of: wanted) ?? 0))\(firstRow + row + 1)"
  }
}
