import Testing

@testable import MediationStatistics

/// Against the twin: a plain array.
@Suite struct PackedColumnTests {
  private func expectEqual<Value: PackedValue>(_ column: PackedColumn<Value>, _ values: [Value], _ what: String = "") {
    #expect(column.count == values.count, "\(what)")
    #expect(Array(column) == values, "\(what): one after the other")
    #expect(column.indices.map { column[$0] } == values, "\(what): by row")
    var (blocks, block) = (ContiguousArray<Value>(), ContiguousArray<Value>())
    for number in 0..<column.blockCount {
      column.read(number, into: &block)
      blocks += block
    }
    #expect(Array(blocks) == values, "\(what): by block")
  }

  /// Blocks of each width, with and without absent values.
  @Test(arguments: [0, 1, 200, 254, 255, 256, 40_000, 65_534, 65_535, 1 << 31, 1 << 32, 1 << 60] as [Int64], [false, true])
  func widths(spread: Int64, hasAbsent: Bool) {
    var dice = Dice(UInt64(spread))
    let values = (0..<20_000).map { row -> Int64 in
      if hasAbsent, row % 7 == 0 { return Int64.min }
      return row % 5 == 1 ? 1_700_000_000 + spread : row % 5 == 2 ? 1_700_000_000 : 1_700_000_000 + Int64(dice.throwDie(Int(spread) + 1))
    }
    expectEqual(PackedColumn(values), values)
    expectEqual(PackedColumn(values.map { -1 - $0 }), values.map { -1 - $0 }, "below zero")
  }

  @Test func extremes() {
    let values: [Int64] = (0..<9_000).map { [Int64.min, .max, 0, -1, .min + 1][$0 % 5] }
    expectEqual(PackedColumn(values), values)
    expectEqual(PackedColumn(repeating: Int64.min, count: 17_000), Array(repeating: Int64.min, count: 17_000))
    expectEqual(PackedColumn(repeating: UInt16(0), count: 8_192), Array(repeating: UInt16(0), count: 8_192))
    expectEqual([] as PackedColumn<Int32>, [])
    let codes = (0..<8_193).map { UInt16($0) }
    expectEqual(PackedColumn(codes), codes)
  }

  /// A block keeps its own width, so that one slip of the keyboard widens no other.
  @Test func blocksOfManyWidthsInOneColumn() {
    let values = (0..<60_000).map { row -> Int64 in Int64(row) << Int64(row >> 13 * 7 % 50) }
    expectEqual(PackedColumn(values), values)
  }

  /// Rows in and out of order, in runs and alone, across blocks and in the rows behind them.
  @Test(arguments: [0, 1, 5, 20_000])
  func gathering(count: Int) {
    // A block of bytes, one of words, and open rows.
    let values = (0..<count).map { row -> Int64 in
      let step = row / 8_192 * 1_000_000
      return Int64(row % 70 + row * step)
    }
    let column = PackedColumn(values)
    var dice = Dice(UInt64(count))
    let mixed = (0..<count).map { row -> Int in row % 3 == 0 ? row : dice.throwDie(count) }
    let (inOrder, backwards) = (Array(0..<count), Array((0..<count).reversed()))
    let orders: [[Int]] = [
      inOrder, inOrder.filter { $0 % 10 > 0 }, backwards, mixed, Array(repeating: count / 2, count: min(count, 9_000)),
    ]
    for rows in orders {
      expectEqual(column.gathered(PackedColumn(rows)), rows.map { values[$0] })
    }
  }

  @Test(arguments: [0, 1, 8_191, 8_192, 8_193, 16_384])
  func growing(count: Int) {
    var column = PackedColumn<Int32>()
    column.append(contentsOf: (0..<count).map { Int32($0) })
    column.fill(upTo: count + 10, with: Register.absentDay)
    column.fill(upTo: count, with: 7)
    expectEqual(column, (0..<count).map { Int32($0) } + Array(repeating: Register.absentDay, count: 10))
  }

  /// However the values are cut into stretches, the column is the same.
  @Test(arguments: [[40_000], [1, 39_999], [8_191, 1, 8_192, 23_616], [5_000, 30_000, 0, 5_000], [16_384, 16_384, 7_232]])
  func stretches(lengths: [Int]) {
    let values = (0..<40_000).map { row -> Int64 in row % 11 == 0 ? Int64.min : Int64(row % 300 * (row >> 13)) }
    var column = PackedColumn<Int64>()
    var next = 0
    for length in lengths {
      column.append(values[next..<next + length].span)
      next += length
    }
    expectEqual(column, values)
  }

  @Test(arguments: [0, 1, 8_192, 20_000])
  func madeOfOthers(count: Int) {
    var dice = Dice(UInt64(count))
    let (days, isLate) = ((0..<count).map { _ in Int32(dice.throwDie(400)) }, (0..<count).map { _ in dice.throwDie(3) == 0 })
    let column = PackedColumn<Int64>(PackedColumn(days), PackedColumn(isLate)) { $1 ? Int64.min : Int64($0) }
    expectEqual(column, zip(days, isLate).map { $1 ? Int64.min : Int64($0) })
    expectEqual(PackedColumn(days).mapped { UInt16($0 % 7) }, days.map { UInt16($0 % 7) })
  }
}
