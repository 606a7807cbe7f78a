/// The distinct spellings of one column, each with a small code in order of first sight (0, 1, 2 …): work is done once a spelling, not once a cell.
package struct SpellingMemo: Sendable {
  /// All spellings, one after the other; `ends[code]` is where each ends.
  private var arena: [UInt8] = []
  private var ends: ContiguousArray<Int> = []
  /// Open addressing. The size is a power of two, at most half full.
  private var slots: ContiguousArray<Slot>

  /// The hash's upper half stands beside the code, so that a slot of another spelling is passed by without looking elsewhere.
  private struct Slot {
    var tag: UInt32 = 0
    /// Code + 1, or 0 for an empty slot.
    var entry: Int32 = 0
  }

  package init() { slots = ContiguousArray(repeating: Slot(), count: 64) }

  /// How many distinct spellings it holds.
  package var count: Int { ends.count }

  /// The spelling's code, or nil if it was never inserted.
  package func lookup(_ bytes: Span<UInt8>) -> Int32? {
    let entry = slots[place(of: bytes, ByteHash.hash(bytes))].entry
    return entry == 0 ? nil : entry - 1
  }

  package func lookup(_ bytes: ArraySlice<UInt8>) -> Int32? { lookup(bytes.span) }

  /// The spelling's code; a new spelling gets the next one.
  @discardableResult
  package mutating func insert(_ bytes: Span<UInt8>) -> Int32 {
    let hash = ByteHash.hash(bytes)
    let place = place(of: bytes, hash)
    if slots[place].entry != 0 { return slots[place].entry - 1 }
    for index in bytes.indices { arena.append(bytes[index]) }
    ends.append(arena.count)
    slots[place] = Slot(tag: Self.tag(hash), entry: Int32(ends.count))
    if ends.count * 2 > slots.count { grow() }
    return Int32(ends.count - 1)
  }

  @discardableResult
  package mutating func insert(_ bytes: ArraySlice<UInt8>) -> Int32 { insert(bytes.span) }

  /// The spelling that has this code.
  package func bytes(of code: Int32) -> ArraySlice<UInt8> { arena[start(Int(code))..<ends[Int(code)]] }

  private func start(_ code: Int) -> Int { code == 0 ? 0 : ends[code - 1] }

  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> 32) }

  /// The slot where the spelling stands, or the empty one where it would.
  private func place(of bytes: Span<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    let tag = Self.tag(hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      if slot.entry == 0 || (slot.tag == tag && holds(Int(slot.entry - 1), bytes)) { return place }
      place = (place + 1) & mask
    }
  }

  private func holds(_ code: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = start(code)
    let end = ends[code]
    guard end - start == bytes.count else { return false }
    let stored = arena.span
    var index = 0
    while index <= bytes.count - ByteWord.width {
      guard ByteWord.load(stored, at: start + index) == ByteWord.load(bytes, at: index) else { return false }
      index += ByteWord.width
    }
    while index < bytes.count, stored[start + index] == bytes[index] { index += 1 }
    return index == bytes.count
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var wider = ContiguousArray(repeating: Slot(), count: mask + 1)
    for code in ends.indices {
      let hash = ByteHash.hash(arena[start(code)..<ends[code]].span)
      var place = Int(truncatingIfNeeded: hash) & mask
      while wider[place].entry != 0 { place = (place + 1) & mask }
      wider[place] = Slot(tag: Self.tag(hash), entry: Int32(code + 1))
    }
    slots = wider
  }
}
