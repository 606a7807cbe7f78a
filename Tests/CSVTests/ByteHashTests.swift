import Testing

@testable import CSV

@Suite struct ByteHashTests {
  private func hash(_ bytes: [UInt8]) -> UInt64 { ByteHash.hash(bytes.span) }

  /// The figures were computed with whole numbers in Python: a change of seed or scheme must be meant.
  @Test func isTheSameInEveryRun() {
    #expect(hash([]) == 0xA9EB_794F_2403_8A33)
    #expect(hash(Array("五常街道".utf8)) == 0x833F_51DD_8940_F2F9)
  }

  /// Short numbers in a row are the worst that columns hold: their hashes must differ, and their low bits fill the slots evenly.
  @Test func spreads() {
    var whole = Set<UInt64>()
    var slots = [Int](repeating: 0, count: 256)
    for number in 0..<20_000 {
      let value = hash(Array("HZ\(number)".utf8))
      whole.insert(value)
      slots[Int(value & 255)] += 1
    }
    #expect(whole.count == 20_000)
    #expect(slots.allSatisfy { (35...125).contains($0) })
  }

  @Test func everyByteCounts() {
    for length in 1...40 {
      let bytes = [UInt8](repeating: 0x61, count: length)
      var seen = Set([hash(bytes)])
      for index in 0..<length {
        var changed = bytes
        changed[index] = 0x62
        seen.insert(hash(changed))
      }
      #expect(seen.count == length + 1)
    }
  }
}
