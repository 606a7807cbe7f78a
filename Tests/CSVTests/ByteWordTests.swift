import Testing

@testable import CSV

@Suite struct ByteWordTests {
  private func mask(_ bytes: [UInt8], _ test: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { test($1.element) ? $0 | 0x80 << UInt64($1.offset * 8) : $0 }
  }

  @Test func testsAreExact() {
    var random = SeededRandom(5)
    for _ in 0..<2000 {
      let bytes: [UInt8] = (0..<8).map { _ in [0, 0x21, 0x22, 0x23, 0x2C, 0x2D, 0x7F, 0x80, 0xA2, 0xFF].randomElement(using: &random) ?? 0 }
      let word = ByteWord.load(bytes.span, at: 0)
      #expect(ByteWord.less(word, than: 0x23) == mask(bytes) { $0 < 0x23 })
      #expect(ByteWord.equal(word, ByteWord.repeated(0x2C)) == mask(bytes) { $0 == 0x2C })
      let bits = bytes.enumerated().reduce(UInt64(0)) { $1.element == 0x22 ? $0 | 1 << UInt64($1.offset) : $0 }
      #expect(ByteWord.bitPerByte(ByteWord.equal(word, ByteWord.repeated(0x22))) == bits)
    }
  }

  @Test func theTailIsPaddedWithNothingToFind() {
    #expect(ByteWord.load([1, 2, 3].span, at: 1, before: 3) == 0xFFFF_FFFF_FFFF_0302)
    #expect(ByteWord.load([UInt8](0..<9).span, at: 1, before: 9) == 0x0807_0605_0403_0201)
  }

  @Test func skipsASCII() {
    for length in 0..<40 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 0x7F, count: length)
        if place < length { bytes[place] = 0x80 }
        #expect(skipASCII(bytes.span, from: 0) == place)
      }
    }
  }
}
