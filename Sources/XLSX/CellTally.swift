/// A set of cells of a sheet: one bit a cell, so that four million cells take half a megabyte and not a hash table.
struct CellTally {
  private var rows: [[UInt64]] = []

  mutating func insert(_ cell: CellAddress) {
    let word = cell.column / 64
    if cell.row >= rows.count { rows.append(contentsOf: repeatElement([], count: cell.row + 1 - rows.count)) }
    if word >= rows[cell.row].count {
      rows[cell.row].append(contentsOf: repeatElement(0, count: word + 1 - rows[cell.row].count))
    }
    rows[cell.row][word] |= 1 << UInt64(cell.column % 64)
  }

  func contains(_ cell: CellAddress) -> Bool {
    let word = cell.column / 64
    guard cell.row < rows.count, word < rows[cell.row].count else { return false }
    return rows[cell.row][word] & (1 << UInt64(cell.column % 64)) != 0
  }
}
