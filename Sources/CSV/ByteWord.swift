/// Eight bytes at a time in one 64-bit word: the tests of the fast loops. The first byte of the text is the word's lowest byte.
/// A mask has the top bit of each matching byte set and nothing else, exactly (no false positives above the first match).
enum ByteWord {
  static let width = 8
  static let half = 4
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  static let topBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: every bit pattern is a UInt64, and the raw span checks its bounds.
    UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Four bytes, in the lower half of the word.
  @inline(__always)
  static func loadHalf(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: as above.
    UInt64(UInt32(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The word at `offset`; bytes at and after `limit` are given as 0xFF, which no test below matches.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> UInt64 {
    if limit - offset >= width { return load(bytes, at: offset) }
    return loadTail(bytes, at: offset, before: limit)
  }

  @inline(never)
  private static func loadTail(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> UInt64 {
    var word = UInt64.max
    var index = limit
    while index > offset {
      index -= 1
      word = word &<< 8 | UInt64(bytes[index])
    }
    return word
  }

  @inline(__always)
  static func repeated(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// The bytes below `bound`, which is at most 0x80.
  @inline(__always)
  static func less(_ word: UInt64, than bound: UInt8) -> UInt64 {
    ~(((word & lowBits) &+ repeated(0x80 &- bound)) | word) & topBits
  }

  /// The bytes equal to the one that `pattern` repeats.
  @inline(__always)
  static func equal(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ~(((difference & lowBits) &+ lowBits) | difference) & topBits
  }

  /// A mask as eight bits, the first byte's in the lowest: the product moves bit 8i to bit 56 + i.
  @inline(__always)
  static func bitPerByte(_ mask: UInt64) -> UInt64 { ((mask &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }

  /// The place (0…7) of the first match in a mask that isn't empty.
  @inline(__always)
  static func firstIndex(_ mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }
}

/// The first offset in `offset ..< bytes.count` whose byte is not ASCII, or `bytes.count`.
@inline(__always)
func skipASCII(_ bytes: Span<UInt8>, from offset: Int) -> Int {
  var index = offset
  while index <= bytes.count - ByteWord.width {
    let mask = ByteWord.load(bytes, at: index) & ByteWord.topBits
    if mask != 0 { return index + ByteWord.firstIndex(mask) }
    index += ByteWord.width
  }
  while index < bytes.count, bytes[index] < 0x80 { index += 1 }
  return index
}
