/// Walks over the bytes that may end a field, eight at a time. It also stops at a few bytes that don't (all below `#`, NUL among them):
/// one comparison for all of them is cheaper than one for each.
struct SeparatorCursor {
  /// Quote (0x22), LF, CR, NUL and TAB lie below.
  private static let bound: UInt8 = 0x23
  let limit: Int
  private let delimiter: UInt64
  private var base: Int
  private var mask: UInt64

  init(_ bytes: Span<UInt8>, from start: Int, before limit: Int, delimiter: UInt8) {
    self.limit = limit
    self.delimiter = ByteWord.repeated(delimiter)
    base = start
    mask = 0
    mask = candidates(ByteWord.load(bytes, at: start, before: limit))
  }

  /// The next place to look at, or `limit` when there is none left.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Int {
    while mask == 0 {
      base &+= ByteWord.width
      guard base < limit else {
        base = limit
        return limit
      }
      mask = candidates(ByteWord.load(bytes, at: base, before: limit))
    }
    let found = base &+ ByteWord.firstIndex(mask)
    mask &= mask &- 1
    return found
  }

  @inline(__always)
  private func candidates(_ word: UInt64) -> UInt64 {
    ByteWord.less(word, than: Self.bound) | ByteWord.equal(word, delimiter)
  }
}
