/// What one measure counts in the cells of a cube, over a run of its time segments.
struct CountedCells {
  let cube: Cube
  let segments: Range<Int>
  /// Rows taken, by cell.
  let rows: [Int64]
  /// For sums and means: the sum of the quantity, and the rows that have one, by cell.
  var sums: [Int64] = []
  var present: [Int64] = []
  /// For medians and quantiles.
  var values: CellValues?

  /// The integers behind the number of one combination of members. `cell` is its place within a segment.
  func tally(_ kind: Measure.Kind, cell: Int) -> Tallies.Tally {
    var tally = Tallies.Tally(rows: total(rows, cell))
    switch kind {
    case .sum, .mean: (tally.total, tally.present) = (total(sums, cell), total(present, cell))
    case .median:
      guard let ranked = ranked(cell) else { break }
      tally.present = Int64(ranked.count)
      tally.doubledMedian = ranked[(ranked.count - 1) / 2] + ranked[ranked.count / 2]
    case .quantile(_, let percent):
      guard let ranked = ranked(cell) else { break }
      tally.present = Int64(ranked.count)
      // Nearest rank: the ⌈percent × n ÷ 100⌉th of n values.
      tally.quantile = ranked[(percent * ranked.count + 99) / 100 - 1]
    case .count, .ratio, .share, .distinct, .openAtStart, .openAtEnd: tally.total = tally.rows
    }
    return tally
  }

  /// Rows of one combination of members.
  func rows(cell: Int) -> Int { Int(total(rows, cell)) }

  private func total(_ column: [Int64], _ cell: Int) -> Int64 {
    var sum: Int64 = 0
    for segment in segments { sum += column[segment * cube.cellsPerSegment + cell] }
    return sum
  }

  /// Nil where no row has the quantity.
  private func ranked(_ cell: Int) -> RankedValues? {
    let ranked = values?.ranked(segments.lazy.map { $0 * cube.cellsPerSegment + cell })
    return ranked?.count == 0 ? nil : ranked
  }
}
