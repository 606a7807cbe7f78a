/// Walks over the bytes that may end a field. It also stops at a few bytes that don't (all below `#`, NUL among them):
/// one comparison for all of them is cheaper than one for each.
struct SeparatorCursor {
  /// Quote (0x22), LF, CR, NUL and TAB lie below.
  private static let bound: UInt8 = 0x23
  /// A block of 64 bytes gives one bit a byte: a table has several separators in each, so that the branch on an empty block is seldom missed.
  private static let blockSize = 64

  let limit: Int
  private let delimiter: UInt64
  private var base: Int
  private var mask: UInt64

  init(_ bytes: Span<UInt8>, from start: Int, before limit: Int, delimiter: UInt8) {
    self.limit = limit
    self.delimiter = ByteWord.repeated(delimiter)
    base = start
    mask = 0
    mask = candidates(bytes)
  }

  /// The next place to look at, or `limit` when there is none left.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Int {
    while mask == 0 {
      base &+= Self.blockSize
      guard base < limit else {
        base = limit
        return limit
      }
      mask = candidates(bytes)
    }
    let found = base &+ mask.trailingZeroBitCount
    mask &= mask &- 1
    return found
  }

  @inline(__always)
  private func candidates(_ bytes: Span<UInt8>) -> UInt64 {
    guard limit &- base >= Self.blockSize else { return lastCandidates(bytes) }
    let first = sixteen(bytes, at: base) | sixteen(bytes, at: base &+ 16) &<< 16
    let second = sixteen(bytes, at: base &+ 32) | sixteen(bytes, at: base &+ 48) &<< 16
    return first | second &<< 32
  }

  /// One bit each for sixteen bytes.
  @inline(__always)
  private func sixteen(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: every bit pattern is a vector of bytes, and the raw span checks its bounds.
    let text = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    // The types are written out: without them the compiler takes the generic operators, thirty times slower.
    let delimiters = SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: delimiter))
    let matches = (text .< SIMD16<UInt8>(repeating: Self.bound)) .| (text .== delimiters)
    // Safe: a mask holds 0xFF or 0 a byte, sixteen bytes as two words.
    let words = unsafe unsafeBitCast(matches, to: SIMD2<UInt64>.self) & SIMD2<UInt64>(repeating: ByteWord.topBits)
    return ByteWord.bitPerByte(words[0]) | ByteWord.bitPerByte(words[1]) &<< 8
  }

  /// The last block of the text, a word at a time up to the limit.
  @inline(never)
  private func lastCandidates(_ bytes: Span<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    for place in 0..<8 where base + place * 8 < limit {
      bits |= bitPerByte(ByteWord.load(bytes, at: base + place * 8, before: limit)) &<< UInt64(place * 8)
    }
    return bits
  }

  @inline(__always)
  private func bitPerByte(_ word: UInt64) -> UInt64 {
    let matches = ByteWord.less(word, than: Self.bound) | ByteWord.equal(word, delimiter)
    return ByteWord.bitPerByte(matches)
  }
}
