/// A 64-bit hash of bytes with a fixed seed, after the multiply-and-fold scheme of wyhash: the same on every machine and in every run,
/// which Swift's own hashing is not. It is no defence against made collisions; the memo's comparison by bytes keeps results right.
enum ByteHash {
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let first: UInt64 = 0xA076_1D64_78BD_642F
  private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index < bytes.count &- ByteWord.width {
      state = fold(ByteWord.load(bytes, at: index) ^ first, state ^ second)
      index &+= ByteWord.width
    }
    return fold(fold(lastWord(bytes) ^ first, state ^ second) ^ first, second)
  }

  /// The last eight bytes (some may have been taken before), or all of fewer.
  @inline(__always)
  private static func lastWord(_ bytes: Span<UInt8>) -> UInt64 {
    if bytes.count >= ByteWord.width { return ByteWord.load(bytes, at: bytes.count &- ByteWord.width) }
    var word: UInt64 = 0
    for index in bytes.indices { word = word &<< 8 | UInt64(bytes[index]) }
    return word
  }

  @inline(__always)
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
