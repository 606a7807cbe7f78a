/// Packs the rows of one sheet: several stretches at a time on all cores, handed on in their order. What is in memory at once does not depend
/// on the number of rows, and where the stretches end not on the number of cores.
final class RowPacker {
  private static let rowsPerPiece = 1_024
  private static let piecesAtATime = 8

  private let name: String
  private let rows: Range<Int>
  private let openings: [CellOpenings]
  /// The sheet's row (from 0) of the first row.
  private let first: Int
  private(set) var cells = 0

  init(_ part: (name: String, rows: Range<Int>), _ openings: [CellOpenings], first: Int) {
    (name, rows, self.openings, self.first) = (part.name, part.rows, openings, first)
  }

  /// Bytes that are no rows.
  func piece(_ bytes: [UInt8], isLast: Bool) throws(XLSXError) -> PackedPiece {
    guard let packer = PiecePacker() else { throw .book(.noMemory) }
    unsafe bytes.withUnsafeBufferPointer { unsafe packer.add($0) }
    return packer.finish(isLast: isLast)
  }

  func pack(_ fill: @Sendable (Int, RowCells) -> Void, to take: (PackedPiece) throws(XLSXError) -> Void) throws(XLSXError) {
    var start = rows.lowerBound
    while start < rows.upperBound {
      let end = min(rows.upperBound, start + Self.rowsPerPiece * Self.piecesAtATime)
      for stretch in packed(start..<end, fill) {
        guard let stretch else { throw .book(.noMemory) }
        if let fault = stretch.fault { throw .cell(sheet: name, cell: fault.cell, fault.fault) }
        cells += stretch.cells
        try take(stretch.piece)
      }
      start = end
    }
  }

  private struct Stretch: Sendable {
    let piece: PackedPiece
    let cells: Int
    let fault: (cell: String, fault: CellFault)?
  }

  /// In order; nil where there was no memory.
  private func packed(_ rows: Range<Int>, _ fill: @Sendable (Int, RowCells) -> Void) -> [Stretch?] {
    let starts = Array(stride(from: rows.lowerBound, to: rows.upperBound, by: Self.rowsPerPiece))
    let (openings, offset) = (self.openings, first - self.rows.lowerBound)
    return madeOnAllCores(starts.count) { index in
      let stretch = starts[index]..<min(rows.upperBound, starts[index] + Self.rowsPerPiece)
      return RowPacker.packed(stretch, openings, offset: offset, fill)
    }
  }

  private static func packed(
    _ rows: Range<Int>, _ openings: [CellOpenings], offset: Int, _ fill: @Sendable (Int, RowCells) -> Void
  ) -> Stretch? {
    guard let packer = PiecePacker() else { return nil }
    let cells = RowCells(openings, packer)
    for row in rows {
      cells.begin(row + offset)
      fill(row, cells)
      cells.end()
    }
    let piece = cells.finish(isLast: false)
    let fault = cells.fault.map { (CellAddress(row: $0.row, column: $0.column).a1, $0.fault) }
    return Stretch(piece: piece, cells: cells.cells, fault: fault)
  }
}
