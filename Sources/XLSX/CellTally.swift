/// Which cells of a sheet have been written: one bit a cell, so that four million cells take half a megabyte and not a hash
/// table. Gives the number of cells that the finished file must hold.
struct CellTally {
  private var rows: [[UInt64]] = []
  private(set) var count = 0

  /// Marks a cell of the sheet; a second mark of the same cell does not count.
  mutating func insert(_ cell: CellAddress) {
    let word = cell.column / 64
    if cell.row >= rows.count { rows.append(contentsOf: repeatElement([], count: cell.row + 1 - rows.count)) }
    if word >= rows[cell.row].count {
      rows[cell.row].append(contentsOf: repeatElement(0, count: word + 1 - rows[cell.row].count))
    }
    let bit: UInt64 = 1 << UInt64(cell.column % 64)
    guard rows[cell.row][word] & bit == 0 else { return }
    rows[cell.row][word] |= bit
    count += 1
  }

  mutating func remove(_ cell: CellAddress) {
    guard contains(cell) else { return }
    rows[cell.row][cell.column / 64] &= ~(1 << UInt64(cell.column % 64))
    count -= 1
  }

  func contains(_ cell: CellAddress) -> Bool {
    let word = cell.column / 64
    guard cell.row < rows.count, word < rows[cell.row].count else { return false }
    return rows[cell.row][word] & (1 << UInt64(cell.column % 64)) != 0
  }
}
