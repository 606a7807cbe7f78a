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
    var (dayBlock, cells, codes) = (ContiguousArray<Int32>(), [Int32](), ContiguousArray<UInt16>())
    for block in 0..<days.blockCount {
      days.read(block, into: &dayBlock)
      cells = dayBlock.map(finder.segment(of:))
      for column in columns {
        let radix = Int32(column.dimension.members.count)
        column.codes.read(block, into: &codes)
        var placed = cells.mutableSpan
        Cube.refine(&placed, by: radix, codes.span)
      }
      all.append(cells.span)
    }
    return all
  }

  /// One dimension more of the mixed radix.
  private static func refine(_ cells: inout MutableSpan<Int32>, by radix: Int32, _ codes: Span<UInt16>) {
    for row in cells.indices where cells[row] >= 0 { cells[row] = cells[row] * radix + Int32(codes[row]) }
  }

  /// Calls `take` for one block after the other: its number, the cell of each row, and whether the row is taken.
  private func eachBlock(_ selection: Selection, _ take: (_ number: Int, _ cells: Span<Int32>, _ taken: Span<UInt8>) -> Void) {
    var block = ContiguousArray<Int32>()
    for number in 0..<cells.blockCount {
      cells.read(number, into: &block)
      let first = number * PackedColumn<Int32>.blockSize
      take(number, block.span, selection.mask.span.extracting(first..<first + block.count))
    }
  }

  /// Calls `take` for one block after the other: the cell of each row, -1 where it is not taken or lacks the quantity, and its value.
  private func eachBlock(
    _ selection: Selection, of quantity: PackedColumn<Int64>, _ take: (_ cells: Span<Int32>, _ values: Span<Int64>) -> Void
  ) {
    var (values, counted) = (ContiguousArray<Int64>(), [Int32](repeating: -1, count: PackedColumn<Int32>.blockSize))
    eachBlock(selection) { number, cells, taken in
      quantity.read(number, into: &values)
      Cube.leave(cells, taken, values.span, in: &counted)
      take(counted.span.extracting(first: cells.count), values.span)
    }
  }

  private static func leave(_ cells: Span<Int32>, _ taken: Span<UInt8>, _ values: Span<Int64>, in counted: inout [Int32]) {
    var counted = counted.mutableSpan
    for row in cells.indices { counted[row] = taken[row] != 0 && values[row] != Register.absentQuantity ? cells[row] : -1 }
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
    eachBlock(selection) { _, cells, taken in Cube.count(cells, taken, in: &tally) }
    return tally
  }

  private static func count(_ cells: Span<Int32>, _ taken: Span<UInt8>, in tally: inout [Int64]) {
    var tally = tally.mutableSpan
    for row in cells.indices where cells[row] >= 0 { tally[Int(cells[row])] += Int64(taken[row]) }
  }

  /// Sum of a quantity over the rows that have one, and their number, by cell.
  func sum(_ selection: Selection, of quantity: PackedColumn<Int64>) -> (sums: [Int64], present: [Int64]) {
    var (sums, present) = (emptyTally(), emptyTally())
    eachBlock(selection, of: quantity) { cells, values in Cube.add(values, of: cells, to: &sums, &present) }
    return (sums, present)
  }

  private static func add(_ values: Span<Int64>, of cells: Span<Int32>, to sums: inout [Int64], _ present: inout [Int64]) {
    var sums = sums.mutableSpan
    var present = present.mutableSpan
    for row in cells.indices where cells[row] >= 0 {
      sums[Int(cells[row])] += values[row]
      present[Int(cells[row])] += 1
    }
  }

  /// The values themselves, gathered by cell: for medians.
  func values(_ selection: Selection, of quantity: PackedColumn<Int64>) -> CellValues {
    var sizes = CellValues.Sizes(cells: timeline.segmentCount * cellsPerSegment)
    eachBlock(selection, of: quantity) { cells, values in sizes.count(values, of: cells) }
    var gathered = CellValues(sizes)
    eachBlock(selection, of: quantity) { cells, values in gathered.add(values, of: cells) }
    return gathered
  }

  private func emptyTally() -> [Int64] { Array(repeating: 0, count: timeline.segmentCount * cellsPerSegment) }
}
