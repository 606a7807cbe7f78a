/// The rows of one register grouped by time segment and by the members of some dimensions. Cells are numbered
/// `segment * cellsPerSegment + mixed radix of the member codes`; tallies over them add up to any period by plain addition.
final class Cube {
  let register: Register
  let timeline: Timeline
  let dimensions: [Dimension]
  let cellsPerSegment: Int
  var rowCount: Int { cells.count }
  /// Cell of each row, -1 when the row has no day on the clock or lies outside the timeline.
  private let cells: [Int32]

  init?(_ register: Register, clock: Clock, dimensions ids: [DimensionID], timeline: Timeline) {
    let columns = ids.compactMap { register.columns[$0] }
    guard columns.count == ids.count, let days = register.days[clock] else { return nil }
    self.register = register
    self.timeline = timeline
    dimensions = columns.map(\.dimension)
    cellsPerSegment = columns.reduce(1) { $0 * $1.dimension.members.count }
    var cells = timeline.segments(ofRows: days)
    for column in columns {
      let radix = Int32(column.dimension.members.count)
      for row in cells.indices where cells[row] >= 0 { cells[row] = cells[row] * radix + Int32(column.codes[row]) }
    }
    self.cells = cells
  }

  /// The cell of a combination of members within a segment, nil for a member that does not exist.
  func cell(of members: [String]) -> Int? {
    var cell = 0
    for (dimension, member) in zip(dimensions, members) {
      guard let code = dimension.code(of: member) else { return nil }
      cell = cell * dimension.members.count + code
    }
    return cell
  }

  /// Rows taken by the selection, by cell.
  func count(_ selection: Selection) -> [Int64] {
    var tally = emptyTally()
    for row in cells.indices where cells[row] >= 0 { tally[Int(cells[row])] += Int64(selection.mask[row]) }
    return tally
  }

  /// Sum of a quantity over the rows that have one, and their number, by cell.
  func sum(_ selection: Selection, of quantity: [Int64]) -> (sums: [Int64], present: [Int64]) {
    var (sums, present) = (emptyTally(), emptyTally())
    for row in cells.indices where cells[row] >= 0 && selection.mask[row] != 0 && quantity[row] != Register.absentQuantity {
      sums[Int(cells[row])] += quantity[row]
      present[Int(cells[row])] += 1
    }
    return (sums, present)
  }

  /// The values themselves, gathered by cell with a counting sort: for medians.
  func values(_ selection: Selection, of quantity: [Int64]) -> CellValues {
    let present = sum(selection, of: quantity).present
    var ends = [Int](repeating: 0, count: present.count + 1)
    for cell in present.indices { ends[cell + 1] = ends[cell] + Int(present[cell]) }
    var next = ends
    var values = [Int64](repeating: 0, count: ends[present.count])
    for row in cells.indices where cells[row] >= 0 && selection.mask[row] != 0 && quantity[row] != Register.absentQuantity {
      let cell = Int(cells[row])
      values[next[cell]] = quantity[row]
      next[cell] += 1
    }
    return CellValues(starts: ends, values: values)
  }

  private func emptyTally() -> [Int64] { Array(repeating: 0, count: timeline.segmentCount * cellsPerSegment) }
}

/// Values by cell: those of cell c are `values[starts[c]..<starts[c + 1]]`.
struct CellValues {
  let starts: [Int]
  let values: [Int64]

  func values(of cell: Int) -> ArraySlice<Int64> { values[starts[cell]..<starts[cell + 1]] }
}
