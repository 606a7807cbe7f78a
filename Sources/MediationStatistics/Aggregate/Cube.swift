/// The rows of one register grouped by time segment and by the members of some dimensions. Cells are numbered
/// `segment * cellsPerSegment + mixed radix of the member codes`; tallies over them add up to any period by plain addition.
final class Cube {
  let register: Register
  let timeline: Timeline
  let dimensions: [Dimension]
  let cellsPerSegment: Int
  /// Cell of each row, -1 when the row has no day on the clock or lies outside the timeline.
  private let cells: PackedColumn<Int32>

  init?(_ register: Register, clock: Clock, dimensions ids: [DimensionID], timeline: Timeline) {
    let columns = ids.compactMap { register.columns[$0] }
    guard columns.count == ids.count, let days = register.days[clock] else { return nil }
    self.register = register
    self.timeline = timeline
    dimensions = columns.map(\.dimension)
    cellsPerSegment = columns.reduce(1) { $0 * $1.dimension.members.count }
    cells = Cube.cells(days, columns, timeline)
  }

  private static func cells(_ days: PackedColumn<Int32>, _ columns: [CodedColumn], _ timeline: Timeline) -> PackedColumn<Int32> {
    let finder = timeline.segmentFinder
    var all = PackedColumn<Int32>()
    var (dayBlock, cells, codes) = (ContiguousArray<Int32>(), ContiguousArray<Int32>(), ContiguousArray<UInt16>())
    for block in 0..<days.blockCount {
      days.read(block, into: &dayBlock)
      cells.removeAll(keepingCapacity: true)
      for day in dayBlock { cells.append(finder.segment(of: day)) }
      for column in columns {
        let radix = Int32(column.dimension.members.count)
        column.codes.read(block, into: &codes)
        for row in cells.indices where cells[row] >= 0 { cells[row] = cells[row] * radix + Int32(codes[row]) }
      }
      all.append(contentsOf: cells)
    }
    return all
  }

  /// Calls `take` for the rows of one block after the other: the first row's number, and the cell of each.
  private func eachBlock(_ take: (_ first: Int, _ cells: ContiguousArray<Int32>) -> Void) {
    var block = ContiguousArray<Int32>()
    for number in 0..<cells.blockCount {
      cells.read(number, into: &block)
      take(number * PackedColumn<Int32>.blockSize, block)
    }
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
    eachBlock { first, cells in
      for row in cells.indices where cells[row] >= 0 { tally[Int(cells[row])] += Int64(selection.mask[first + row]) }
    }
    return tally
  }

  /// Sum of a quantity over the rows that have one, and their number, by cell.
  func sum(_ selection: Selection, of quantity: PackedColumn<Int64>) -> (sums: [Int64], present: [Int64]) {
    var (sums, present) = (emptyTally(), emptyTally())
    eachValue(selection, of: quantity) { cell, value in
      sums[cell] += value
      present[cell] += 1
    }
    return (sums, present)
  }

  /// The values themselves, gathered by cell with a counting sort: for medians.
  func values(_ selection: Selection, of quantity: PackedColumn<Int64>) -> CellValues {
    var next = [Int](repeating: 0, count: timeline.segmentCount * cellsPerSegment + 1)
    eachValue(selection, of: quantity) { cell, _ in next[cell + 1] += 1 }
    for cell in next.indices.dropFirst() { next[cell] += next[cell - 1] }
    let starts = next
    var values = [Int64](repeating: 0, count: starts[starts.count - 1])
    eachValue(selection, of: quantity) { cell, value in
      values[next[cell]] = value
      next[cell] += 1
    }
    return CellValues(starts: starts, values: PackedColumn(values))
  }

  /// Calls `take` for each row that the selection takes and that has the quantity.
  private func eachValue(_ selection: Selection, of quantity: PackedColumn<Int64>, _ take: (_ cell: Int, _ value: Int64) -> Void) {
    var values = ContiguousArray<Int64>()
    eachBlock { first, cells in
      quantity.read(first / PackedColumn<Int64>.blockSize, into: &values)
      for row in cells.indices where cells[row] >= 0 && selection.mask[first + row] != 0 && values[row] != Register.absentQuantity {
        take(Int(cells[row]), values[row])
      }
    }
  }

  private func emptyTally() -> [Int64] { Array(repeating: 0, count: timeline.segmentCount * cellsPerSegment) }
}

/// Values by cell: those of cell c are `values[starts[c]..<starts[c + 1]]`.
struct CellValues {
  let starts: [Int]
  let values: PackedColumn<Int64>

  func values(of cell: Int) -> Slice<PackedColumn<Int64>> { values[starts[cell]..<starts[cell + 1]] }
}
