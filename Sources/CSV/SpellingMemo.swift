/// The distinct spellings of one column, each with a small code in order of first sight (0, 1, 2 …): work is done once a spelling, not once a cell.
package struct SpellingMemo: Sendable {
  /// All spellings, one after the other; `ends[code]` is where each ends.
  private var arena: [UInt8] = []
  private var ends: ContiguousArray<Int> = []
  private var hashes: ContiguousArray<UInt64> = []
  /// Open addressing: code + 1, or 0 for an empty slot. The size is a power of two, at most half full.
  private var slots: ContiguousArray<Int32>

  package init() { slots = ContiguousArray(repeating: 0, count: 64) }

  /// How many distinct spellings it holds.
  package var count: Int { ends.count }

  /// The spelling's code, or nil if it was never inserted.
  package func lookup(_ bytes: Span<UInt8>) -> Int32? {
    let found = slots[slot(for: bytes, hash: ByteHash.hash(bytes))]
    return found == 0 ? nil : found - 1
  }

  package func lookup(_ bytes: ArraySlice<UInt8>) -> Int32? { lookup(bytes.span) }

  /// The spelling's code; a new spelling gets the next one.
  @discardableResult
  package mutating func insert(_ bytes: Span<UInt8>) -> Int32 {
    let hash = ByteHash.hash(bytes)
    let place = slot(for: bytes, hash: hash)
    if slots[place] != 0 { return slots[place] - 1 }
    for index in bytes.indices { arena.append(bytes[index]) }
    ends.append(arena.count)
    hashes.append(hash)
    slots[place] = Int32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return Int32(ends.count - 1)
  }

  @discardableResult
  package mutating func insert(_ bytes: ArraySlice<UInt8>) -> Int32 { insert(bytes.span) }

  /// The spelling that has this code.
  package func bytes(of code: Int32) -> ArraySlice<UInt8> { arena[start(Int(code))..<ends[Int(code)]] }

  private func start(_ code: Int) -> Int { code == 0 ? 0 : ends[code - 1] }

  /// The slot where the spelling stands, or the empty one where it would.
  private func slot(for bytes: Span<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0, !holds(Int(slots[place] - 1), bytes, hash) { place = (place + 1) & mask }
    return place
  }

  private func holds(_ code: Int, _ bytes: Span<UInt8>, _ hash: UInt64) -> Bool {
    let start = start(code)
    guard hashes[code] == hash, ends[code] - start == bytes.count else { return false }
    for index in bytes.indices where arena[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for code in hashes.indices {
      var place = Int(truncatingIfNeeded: hashes[code]) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = Int32(code + 1)
    }
  }
}
