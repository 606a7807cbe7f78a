/// The cells of a sheet until its rows are written, in the order of the file. Cells and looks of rows may come in any order; what comes
/// from the top down and from left to right is only added at the end.
struct SheetGrid: Sendable {
  enum Content: Hashable, Sendable {
    case blank
    case number(Double)
    /// The number of a shared text.
    case text(Int32)
    /// The place of a formula in `formulas`.
    case formula(Int32)
  }

  struct Cell: Sendable {
    let column: Int32
    /// The number of a style in the book; negative for none.
    var style: Int32
    var content: Content
  }

  /// What is set for a whole row.
  struct Look: Hashable, Sendable {
    /// In points; 0 hides the row.
    var height: Double
    /// As in `Cell`.
    var style: Int32
    var level: Int
  }

  struct Row: Sendable {
    let index: Int
    fileprivate(set) var cells: ContiguousArray<Cell> = []
    fileprivate(set) var look: Look?
  }

  struct Formula: Hashable, Sendable {
    /// Without `=`.
    let text: String
    let cached: CachedValue
  }

  /// Rows with a cell or a look.
  private(set) var rows: ContiguousArray<Row> = []
  private(set) var formulas: [Formula] = []
  /// The number of cells.
  private(set) var count = 0
  private(set) var extent = Extent()

  /// What stands in a cell; nil where there is none.
  func content(at cell: CellAddress) -> Content? {
    let (row, isThere) = place(ofRow: cell.row)
    guard isThere, let place = place(of: cell.column, in: rows[row].cells) else { return nil }
    return rows[row].cells[place].content
  }

  mutating func put(_ content: Content, style: Int32, at cell: CellAddress) {
    extent.include(row: cell.row, column: cell.column)
    let (row, made) = (reachRow(cell.row), Cell(column: Int32(cell.column), style: style, content: content))
    guard let last = rows[row].cells.last, last.column >= made.column else {
      rows[row].cells.append(made)
      count += 1
      return
    }
    if let place = place(of: cell.column, in: rows[row].cells) {
      rows[row].cells[place] = made
    } else {
      rows[row].cells.insert(made, at: rows[row].cells.firstIndex { $0.column > made.column } ?? rows[row].cells.endIndex)
      count += 1
    }
  }

  mutating func add(_ formula: Formula) -> Content {
    formulas.append(formula)
    return .formula(Int32(formulas.count - 1))
  }

  mutating func set(_ look: Look, ofRow row: Int) {
    extent.include(row: row)
    rows[reachRow(row)].look = look
  }

  /// Says that the sheet goes as far as a cell that does not stand here.
  mutating func reach(_ cell: CellAddress) { extent.include(row: cell.row, column: cell.column) }

  /// The place of a row, made where there is none.
  private mutating func reachRow(_ index: Int) -> Int {
    let (place, isThere) = place(ofRow: index)
    if !isThere { rows.insert(Row(index: index), at: place) }
    return place
  }

  /// Where a row is, or belongs.
  private func place(ofRow index: Int) -> (place: Int, isThere: Bool) {
    guard let last = rows.last, last.index >= index else { return (rows.count, false) }
    if last.index == index { return (rows.count - 1, true) }
    var (low, high) = (0, rows.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return (low, rows[low].index == index)
  }

  private func place(of column: Int, in cells: ContiguousArray<Cell>) -> Int? {
    guard let last = cells.last, Int(last.column) >= column else { return nil }
    return cells.firstIndex { Int($0.column) == column }
  }
}

extension SheetGrid {
  /// How far a sheet reaches, as the C library counts it.
  struct Extent: Hashable, Sendable {
    private(set) var rows: ClosedRange<Int>?
    private(set) var columns: ClosedRange<Int>?

    mutating func include(row: Int, column: Int) {
      rows = Extent.stretched(rows, to: row)
      columns = Extent.stretched(columns, to: column)
    }

    /// A row that has only a look reaches as far left as the cells before, else to the first column.
    mutating func include(row: Int) { include(row: row, column: columns?.lowerBound ?? 0) }

    private static func stretched(_ range: ClosedRange<Int>?, to value: Int) -> ClosedRange<Int> {
      guard let range else { return value...value }
      return min(range.lowerBound, value)...max(range.upperBound, value)
    }
  }
}
