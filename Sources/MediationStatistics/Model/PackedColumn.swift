/// One value a row, in as many bytes as they need: blocks of 8,192 rows, each with 0, 1, 2, 4 or 8 bytes a row, whatever the distance between
/// the least and the largest word of the block asks for. A year's moments take four bytes, codes of sixty members one, a constant none.
package struct PackedColumn<Value: PackedValue>: Sendable {
  private var blocks: ContiguousArray<Block> = []
  /// What blocks of each width hold, one block behind the other.
  private var bytes: ContiguousArray<UInt8> = []
  private var shorts: ContiguousArray<UInt16> = []
  private var longs: ContiguousArray<UInt32> = []
  private var words: ContiguousArray<UInt64> = []
  /// The last rows, fewer than a block: all of a column that an office has.
  private var open: ContiguousArray<Value> = []

  static var blockSize: Int { 1 << blockBits }
  private static var blockBits: Int { 13 }

  private enum Width: UInt8 { case none, byte, short, long, word }

  /// In a block, 0 stands for word 0, and n for word `base + n`. A block of no width has the word `base` in all rows.
  private struct Block {
    let base: UInt64
    /// Where the block begins among those of its width.
    let start: Int32
    let width: Width
  }

  package init() {}

  package init(_ values: some Sequence<Value>) {
    append(contentsOf: values)
  }

  package init(repeating value: Value, count: Int) { append(value, count: count) }

  package mutating func append(_ value: Value) {
    open.append(value)
    if open.count == Self.blockSize { pack() }
  }

  /// Values that lie side by side: whole blocks of them are packed where they stand.
  package mutating func append(_ values: Span<Value>) {
    var next = 0
    while next < values.count {
      if open.isEmpty, values.count - next >= Self.blockSize {
        pack(values.extracting(next..<next + Self.blockSize))
        next += Self.blockSize
        continue
      }
      let end = Swift.min(values.count, next + Self.blockSize - open.count)
      Self.copy(values.extracting(next..<end), behind: &open)
      if open.count == Self.blockSize { pack() }
      next = end
    }
  }

  package mutating func append(contentsOf values: some Sequence<Value>) {
    var iterator = values.makeIterator()
    var expected = values.underestimatedCount
    var isOver = false
    while !isOver {
      let room = Swift.min(Self.blockSize - open.count, Swift.max(expected, 16))
      open.append(addingCapacity: room) { added in
        while !added.isFull {
          guard let value = iterator.next() else {
            isOver = true
            return
          }
          added.append(value)
        }
      }
      expected -= room
      if open.count == Self.blockSize { pack() }
    }
  }

  mutating func append(_ value: Value, count: Int) {
    for _ in 0..<count { append(value) }
  }

  /// Rows up to `count` get `value`.
  mutating func fill(upTo count: Int, with value: Value) { append(value, count: Swift.max(0, count - self.count)) }

  /// Packs the open rows, and keeps their memory.
  private mutating func pack() {
    var full: ContiguousArray<Value> = []
    swap(&full, &open)
    pack(full.span)
    full.removeAll(keepingCapacity: true)
    swap(&full, &open)
  }

  /// Packs a block's rows.
  private mutating func pack(_ rows: Span<Value>) {
    // The least word but 0 is found one lower, where 0 is the largest.
    var (below, largest, hasZero) = (UInt64.max, UInt64.min, false)
    for row in rows.indices {
      let word = rows[row].word
      below = Swift.min(below, word &- 1)
      largest = Swift.max(largest, word)
      hasZero = hasZero || word == 0
    }
    if largest == 0 || largest == below + 1 && !hasZero {
      blocks.append(Block(base: largest, start: 0, width: .none))
    } else {
      let (start, width) = keep(rows, largest - below, below)
      blocks.append(Block(base: below, start: Int32(start), width: width))
    }
  }

  /// Puts rows behind the blocks of the width that `largest` needs.
  private mutating func keep(_ rows: Span<Value>, _ largest: UInt64, _ base: UInt64) -> (start: Int, width: Width) {
    switch largest {
    case ...UInt64(UInt8.max): (Self.keep(rows, base, in: &bytes), .byte)
    case ...UInt64(UInt16.max): (Self.keep(rows, base, in: &shorts), .short)
    case ...UInt64(UInt32.max): (Self.keep(rows, base, in: &longs), .long)
    default: (Self.keep(rows, base, in: &words), .word)
    }
  }

  private static func keep<Stored: FixedWidthInteger>(
    _ rows: Span<Value>, _ base: UInt64, in store: inout ContiguousArray<Stored>
  ) -> Int {
    let start = store.count >> blockBits
    store.append(addingCapacity: rows.count) { kept in
      for row in rows.indices {
        let word = rows[row].word
        kept.append(word == 0 ? 0 : Stored(truncatingIfNeeded: word &- base))
      }
    }
    return start
  }
}

extension PackedColumn: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { blocks.count << Self.blockBits + open.count }

  package subscript(row: Int) -> Value {
    let number = row >> Self.blockBits
    guard number < blocks.count else { return open[row - blocks.count << Self.blockBits] }
    let block = blocks[number]
    let place = Int(block.start) << Self.blockBits + row & (Self.blockSize - 1)
    let kept: UInt64
    switch block.width {
    case .none: return Value(word: block.base)
    case .byte: kept = UInt64(bytes[place])
    case .short: kept = UInt64(shorts[place])
    case .long: kept = UInt64(longs[place])
    case .word: kept = words[place]
    }
    return Value(word: kept == 0 ? 0 : block.base + kept)
  }
}

extension PackedColumn {
  var blockCount: Int { blocks.count + (open.isEmpty ? 0 : 1) }

  /// The values of a block's rows. What passes over all rows reads blocks: how they are kept is asked once a block and not once a row.
  func read(_ block: Int, into values: inout ContiguousArray<Value>) {
    values.removeAll(keepingCapacity: true)
    let first = block << Self.blockBits
    read(first..<Swift.min(count, first + Self.blockSize), behind: &values)
  }

  /// Puts the values of rows that follow one another behind those that stand there.
  private func read(_ rows: Range<Int>, behind values: inout ContiguousArray<Value>) {
    var row = rows.lowerBound
    while row < rows.upperBound {
      let number = row >> Self.blockBits
      guard number < blocks.count else {
        let first = blocks.count << Self.blockBits
        return Self.copy(open.span.extracting(row - first..<rows.upperBound - first), behind: &values)
      }
      let end = Swift.min(rows.upperBound, (number + 1) << Self.blockBits)
      let kept = blocks[number]
      let place = Int(kept.start) << Self.blockBits + row & (Self.blockSize - 1)
      let range = place..<place + end - row
      switch kept.width {
      case .none: values.append(contentsOf: repeatElement(Value(word: kept.base), count: range.count))
      case .byte: Self.read(bytes.span.extracting(range), kept.base, behind: &values)
      case .short: Self.read(shorts.span.extracting(range), kept.base, behind: &values)
      case .long: Self.read(longs.span.extracting(range), kept.base, behind: &values)
      case .word: Self.read(words.span.extracting(range), kept.base, behind: &values)
      }
      row = end
    }
  }

  /// The values of some rows, in the order in which they are named. Those of rows that follow one another, as nearly all do, are read together.
  func gathered(_ rows: PackedColumn<Int>) -> PackedColumn {
    var gathered = PackedColumn()
    var (named, values) = (ContiguousArray<Int>(), ContiguousArray<Value>())
    for block in 0..<rows.blockCount {
      rows.read(block, into: &named)
      values.removeAll(keepingCapacity: true)
      var index = 0
      while index < named.count {
        var end = index + 1
        while end < named.count, named[end] == named[end - 1] + 1 { end += 1 }
        read(named[index]..<named[end - 1] + 1, behind: &values)
        index = end
      }
      gathered.append(values.span)
    }
    return gathered
  }

  private static func read<Stored: FixedWidthInteger>(
    _ store: Span<Stored>, _ base: UInt64, behind values: inout ContiguousArray<Value>
  ) {
    values.append(addingCapacity: store.count) { added in
      for place in store.indices {
        let stored = store[place]
        added.append(Value(word: stored == 0 ? 0 : base &+ UInt64(truncatingIfNeeded: stored)))
      }
    }
  }

  private static func copy(_ rows: Span<Value>, behind values: inout ContiguousArray<Value>) {
    values.append(addingCapacity: rows.count) { added in
      for row in rows.indices { added.append(rows[row]) }
    }
  }

  /// One value a row, made of this column's.
  func mapped<Result: PackedValue>(_ result: (Value) -> Result) -> PackedColumn<Result> {
    var (mapped, values) = (PackedColumn<Result>(), ContiguousArray<Value>())
    for block in 0..<blockCount {
      read(block, into: &values)
      mapped.append(ContiguousArray(values.map(result)).span)
    }
    return mapped
  }

  /// One value a row, made of those of two columns of the same length.
  init<First, Second>(_ first: PackedColumn<First>, _ second: PackedColumn<Second>, _ value: (First, Second) -> Value) {
    precondition(first.count == second.count)
    var (firsts, seconds, values) = (ContiguousArray<First>(), ContiguousArray<Second>(), ContiguousArray<Value>())
    for block in 0..<first.blockCount {
      first.read(block, into: &firsts)
      second.read(block, into: &seconds)
      values.removeAll(keepingCapacity: true)
      values.append(addingCapacity: firsts.count) { added in
        for row in firsts.indices { added.append(value(firsts[row], seconds[row])) }
      }
      append(values.span)
    }
  }

  package struct Iterator: IteratorProtocol {
    private let column: PackedColumn
    private var values: ContiguousArray<Value> = []
    private var block = 0
    private var index = 0

    fileprivate init(_ column: PackedColumn) { self.column = column }

    package mutating func next() -> Value? {
      if index == values.count {
        guard block < column.blockCount else { return nil }
        column.read(block, into: &values)
        (block, index) = (block + 1, 0)
      }
      index += 1
      return values[index - 1]
    }
  }

  package func makeIterator() -> Iterator { Iterator(self) }
}

extension PackedColumn: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Value...) { self.init(elements) }
}

extension PackedColumn: Equatable {
  package static func == (a: PackedColumn, b: PackedColumn) -> Bool { a.elementsEqual(b) }
}
