import LooseBooks
import Testing

@testable import XLSX

@Suite struct InflaterTests {
  /// Deflate's stored block: final flag, length, its complement, the bytes.
  static func stored(_ content: [UInt8]) -> [UInt8] {
    let length = UInt16(content.count)
    return [1, UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8)] + content
  }

  @Test func unpacksAndTakesTheChecksum() throws {
    let content = (0..<60_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
    var out: [UInt8] = []
    let outcome = try Inflater.inflate(Self.stored(content), 0..<60_005, limit: 60_000) { piece in
      for index in piece.indices { out.append(piece[index]) }
    }
    #expect(out == content && outcome == Inflater.Outcome(size: 60_000, checksum: ZipBuilder.checksum(content)))
    var copied: [UInt8] = []
    #expect(
      try Inflater.copy(content, 10..<59_000) { piece in for index in piece.indices { copied.append(piece[index]) } }.checksum
        == ZipBuilder.checksum(copied))
    #expect(copied == Array(content[10..<59_000]))
  }

  @Test func stopsAtTheLimit() {
    let packed = Self.stored([1, 2, 3, 4])
    #expect(throws: Inflater.Failure.tooLong) { try Inflater.inflate(packed, 0..<packed.count, limit: 3) { _ in } }
  }

  @Test func findsDamage() {
    let packed = Self.stored([1, 2, 3, 4])
    for range in [0..<(packed.count - 1), 0..<0, 1..<packed.count] {
      #expect(throws: Inflater.Failure.damaged) { try Inflater.inflate(packed, range, limit: 100) { _ in } }
    }
    #expect(throws: Inflater.Failure.damaged) { try Inflater.inflate(packed + [0], 0..<(packed.count + 1), limit: 100) { _ in } }
  }
}
