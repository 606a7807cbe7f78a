internal import XLSX

/// Where the parts of a form stand on its sheet, in rows and columns from 0: title, block at the upper right, head, numbers, body.
struct FormLayout {
  let filled: FilledForm
  /// Columns left of the numbers: names, and 行次 where the form has them.
  let stubs: Int
  let widths: [Double]
  /// Units of the columns; empty when all are the same and stand in the line above the head.
  let units: [String]
  let depth: Int

  init(_ filled: FilledForm) {
    self.filled = filled
    stubs = filled.form.hasRowNumbers ? 2 : 1
    depth = filled.columns.map(\.depth).max() ?? 1
    let all = filled.leaves.indices.map { FormLayout.unit($0, filled) }
    units = Set(all).count > 1 ? all : []
    widths = FormLayout.widths(filled, stubs)
  }

  var lastColumn: Int { stubs + filled.leaves.count - 1 }
  var headRow: Int { 2 + filled.form.head.lines.count }
  var unitRow: Int { headRow + depth }
  /// The row of 甲, 乙, 1, 2, 3 …
  var numberRow: Int { unitRow + (units.isEmpty ? 0 : 1) }
  var bodyRow: Int { numberRow + 1 }
  var afterBody: Int { bodyRow + filled.rows.count }

  /// A form of many columns is printed small: its columns are as narrow as its numbers allow.
  var isWide: Bool { filled.leaves.count > 16 }

  /// A form that is little more than a page long is shrunk to one: a signature on a page of its own signs nothing. In points, margins off.
  func fitsOnePage(height: Double) -> Bool {
    let (wide, tall) = filled.form.paper == .a4 ? (785.0, 487.0) : (1_133.0, 734.0)
    let width = widths.reduce(0) { $0 + $1 * 5.25 + 3.75 }
    return height * min(1, wide / width) <= tall * 1.4
  }

  private static func unit(_ column: Int, _ filled: FilledForm) -> String {
    if let unit = filled.leaves[column].column.unit { return unit }
    return filled.rows.lazy.compactMap { $0.cells[column].figures.first?.unit }.first ?? ""
  }

  private static func widths(_ filled: FilledForm, _ stubs: Int) -> [Double] {
    let isWide = filled.leaves.count > 16
    let names = filled.rows.map(\.name) + [filled.form.stub]
    let stub = DisplayWidth.columnWidth(for: names, minimum: isWide ? 12 : 18, maximum: isWide ? 22 : 44)
    let numbers = filled.leaves.indices.map { column -> Double in
      let texts = filled.rows.map { shown($0.cells[column]) }
      return DisplayWidth.columnWidth(for: texts, minimum: isWide ? 5 : 11, maximum: 18) - (isWide ? 0.6 : 0)
    }
    return [stub] + (stubs == 2 ? [6] : []) + numbers
  }

  /// As a cell will read, thousands apart.
  private static func shown(_ cell: FormCell) -> String {
    switch cell {
    case .figure(let figure) where figure.value == nil: return Look.word(for: figure.status)
    case .figure(let figure): return figure.text + (figure.unit == "%" ? "%" : thousands(figure.value))
    case .sum, .computed, .nothing: return (cell.value?.decimal(0) ?? "") + thousands(cell.value)
    case .blank: return ""
    }
  }

  private static func thousands(_ value: Fraction?) -> String { value.map { abs($0.double) >= 1_000 ? "," : "" } ?? "" }

  /// Rows of text that a head takes in its width.
  func lines(_ text: String, columns: Range<Int>) -> Int {
    let room = widths[columns].reduce(0, +)
    return DisplayWidth.lines(of: text, inColumns: max(2, Int(room - 0.8)))
  }

  /// Heights of the head's levels in points: as many lines as the longest name of the level takes.
  var headHeights: [Double] {
    var lines = Array(repeating: 1, count: depth)
    for cell in headCells {
      let wanted = self.lines(cell.text, columns: cell.range.first.column..<(cell.range.last.column + 1))
      let levels = cell.range.rows
      guard levels == 1 else { continue }
      let level = cell.range.first.row - headRow
      lines[level] = max(lines[level], wanted)
    }
    // Names over several levels take what is missing on the last one.
    for cell in headCells where cell.range.rows > 1 {
      let wanted = self.lines(cell.text, columns: cell.range.first.column..<(cell.range.last.column + 1))
      let first = cell.range.first.row - headRow
      let own = lines[first..<min(depth, first + cell.range.rows)].reduce(0, +)
      if wanted > own { lines[depth - 1] += wanted - own }
    }
    return lines.map { Double($0) * 14 + 6 }
  }

  struct HeadCell {
    let text: String
    let range: CellRange
  }

  /// Names of groups over their columns, names of columns down to the units.
  var headCells: [HeadCell] {
    var cells = [HeadCell(text: filled.form.stub, range: CellRange(row: headRow, column: 0, rows: numberRow - headRow))]
    if stubs == 2 { cells.append(HeadCell(text: "行次", range: CellRange(row: headRow, column: 1, rows: numberRow - headRow))) }
    var column = stubs
    for node in filled.columns { place(node, level: 0, &column, &cells) }
    return cells
  }

  private func place(_ node: FormColumn, level: Int, _ column: inout Int, _ cells: inout [HeadCell]) {
    let start = column
    guard !node.children.isEmpty else {
      cells.append(HeadCell(text: node.name, range: CellRange(row: headRow + level, column: start, rows: depth - level)))
      column += 1
      return
    }
    for child in node.children { place(child, level: level + 1, &column, &cells) }
    cells.append(HeadCell(text: node.name, range: CellRange(row: headRow + level, column: start, columns: column - start)))
  }

  /// 甲 乙 1 2 3 …
  var numbers: [String] { Array(["甲", "乙"].prefix(stubs)) + filled.leaves.map { "\($0.number)" } }

  /// The columns at the right edge that are together so wide.
  func lastColumns(atLeast width: Int) -> Range<Int> {
    var start = widths.count - 1
    while start > 0, widths[start...].reduce(0, +) < Double(width) { start -= 1 }
    return start..<widths.count
  }

  /// The columns cut into parts, one a text, each wide enough for its own; nil when the sheet is too narrow for them side by side.
  func parts(for texts: [String]) -> [Range<Int>]? {
    let needs = texts.map { Double(DisplayWidth.of($0) + 2) }
    let spare = (widths.reduce(0, +) - needs.reduce(0, +)) / Double(texts.count)
    guard spare >= 0 else { return nil }
    var (ranges, start) = ([Range<Int>](), 0)
    for (index, need) in needs.enumerated() {
      let isLast = index == needs.count - 1
      let left = needs[(index + 1)...].reduce(0, +)
      var (end, width) = (start, 0.0)
      while end < widths.count, isLast || width < need + spare, isLast || width < need || widths[(end + 1)...].reduce(0, +) >= left {
        width += widths[end]
        end += 1
      }
      guard width >= need else { return nil }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}
