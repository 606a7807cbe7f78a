/// A 64-bit hash of bytes with a fixed seed, after the multiply-and-fold scheme of wyhash: the same on every machine and in every run,
/// which Swift's own hashing is not. It is no defence against made collisions; the memo's comparison by bytes keeps results right.
enum ByteHash {
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let first: UInt64 = 0xA076_1D64_78BD_642F
  private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    let length = UInt64(truncatingIfNeeded: bytes.count)
    let (head, tail) = ends(bytes)
    var state = seed ^ length
    var index = ByteWord.width
    while index < bytes.count &- ByteWord.width {
      state = fold(ByteWord.load(bytes, at: index) ^ first, state ^ second)
      index &+= ByteWord.width
    }
    return fold(fold(head ^ first, tail ^ second) ^ state, first)
  }

  /// The first and the last eight bytes, which may share some; of fewer than eight, two words that tell all of them.
  @inline(__always)
  private static func ends(_ bytes: Span<UInt8>) -> (head: UInt64, tail: UInt64) {
    let count = bytes.count
    if count >= ByteWord.width { return (ByteWord.load(bytes, at: 0), ByteWord.load(bytes, at: count &- ByteWord.width)) }
    if count >= ByteWord.half { return (ByteWord.loadHalf(bytes, at: 0), ByteWord.loadHalf(bytes, at: count &- ByteWord.half)) }
    guard count > 0 else { return (0, 0) }
    return (UInt64(bytes[0]) &<< 8 | UInt64(bytes[count &>> 1]), UInt64(bytes[count &- 1]))
  }

  @inline(__always)
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
