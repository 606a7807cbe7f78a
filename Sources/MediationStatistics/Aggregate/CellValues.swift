/// The values of a quantity by cell, gathered with a counting sort. Most quantities of an office lie near each other: then their distances from
/// the least one are kept, in a quarter of the room.
struct CellValues {
  /// Where the values of each cell begin; while they are added, where the next one goes.
  private var starts: [Int]
  private let least: Int64
  /// The largest value less the least; nil where they do not lie near each other.
  private let spread: UInt16?
  private var near: [UInt16] = []
  private var far: [Int64] = []

  /// How many values each cell gets, and between which they lie: the first pass over the rows.
  struct Sizes {
    fileprivate var counts: [Int]
    fileprivate var least = Int64.max
    fileprivate var largest = Int64.min

    init(cells: Int) { counts = Array(repeating: 0, count: cells) }

    /// Rows whose cell is -1 are left out.
    mutating func count(_ values: Span<Int64>, of cells: Span<Int32>) {
      var (least, largest) = (least, largest)
      var counts = counts.mutableSpan
      for row in cells.indices where cells[row] >= 0 {
        counts[Int(cells[row])] += 1
        (least, largest) = (min(least, values[row]), max(largest, values[row]))
      }
      (self.least, self.largest) = (least, largest)
    }
  }

  /// Without a value yet: those that were counted are added in the same order.
  init(_ sizes: Sizes) {
    var total = 0
    // The first cell begins twice: when all values are added, each place has moved to the next cell's.
    starts = [0]
    for count in sizes.counts {
      starts.append(total)
      total += count
    }
    least = sizes.least
    let (distance, isWide) = sizes.largest.subtractingReportingOverflow(sizes.least)
    spread = isWide ? nil : UInt16(exactly: distance)
    if spread == nil { far = Array(repeating: 0, count: total) } else { near = Array(repeating: 0, count: total) }
  }

  mutating func add(_ values: Span<Int64>, of cells: Span<Int32>) {
    if spread == nil {
      CellValues.scatter(values, of: cells, from: 0, &starts, in: &far)
    } else {
      CellValues.scatter(values, of: cells, from: least, &starts, in: &near)
    }
  }

  private static func scatter<Kept: FixedWidthInteger>(
    _ values: Span<Int64>, of cells: Span<Int32>, from base: Int64, _ next: inout [Int], in kept: inout [Kept]
  ) {
    var next = next.mutableSpan
    var kept = kept.mutableSpan
    for row in cells.indices where cells[row] >= 0 {
      let place = next[Int(cells[row]) + 1]
      kept[place] = Kept(truncatingIfNeeded: values[row] &- base)
      next[Int(cells[row]) + 1] = place + 1
    }
  }

  /// All values of all cells.
  var count: Int { near.count + far.count }

  func values(of cell: Int) -> [Int64] {
    let range = starts[cell]..<starts[cell + 1]
    return spread == nil ? Array(far[range]) : near[range].map { least + Int64($0) }
  }

  /// The values of some cells together, by rank. Many of a few kinds are counted and not sorted.
  func ranked(_ cells: some Sequence<Int>) -> RankedValues {
    let ranges = cells.map { starts[$0]..<starts[$0 + 1] }
    let count = ranges.reduce(0) { $0 + $1.count }
    guard let spread else { return RankedValues(sorted: ranges.flatMap { far[$0] }.sorted(), from: 0) }
    guard spread < count else { return RankedValues(sorted: ranges.flatMap { near[$0] }.sorted().map(Int64.init), from: least) }
    var counts = [Int](repeating: 0, count: Int(spread) + 1)
    for range in ranges { CellValues.count(near.span.extracting(range), in: &counts) }
    return RankedValues(counts: counts, from: least)
  }

  private static func count(_ distances: Span<UInt16>, in counts: inout [Int]) {
    var counts = counts.mutableSpan
    for index in distances.indices { counts[Int(distances[index])] += 1 }
  }
}

/// Values in ascending order, asked for by rank from 0: sorted, or as numbers of equal ones.
struct RankedValues {
  let count: Int
  private let base: Int64
  private let sorted: [Int64]
  /// How many values there are up to and with the base and so much.
  private let upTo: [Int]

  /// `base`: to be added to each value.
  init(sorted: [Int64], from base: Int64) { (self.sorted, self.base, count, upTo) = (sorted, base, sorted.count, []) }

  /// `counts`: how many values are the base and so much.
  init(counts: [Int], from base: Int64) {
    var total = 0
    upTo = counts.map { count in
      total += count
      return total
    }
    (self.base, sorted, count) = (base, [], total)
  }

  subscript(rank: Int) -> Int64 {
    if upTo.isEmpty { return base + sorted[rank] }
    return base + Int64(upTo.firstIndex { $0 > rank } ?? upTo.count)
  }
}
