import Testing

@testable import XLSX

@Suite struct InflateStreamTests {
  private static let content = (0..<200_000).map { UInt8(truncatingIfNeeded: ($0 / 97) &* ($0 % 13)) }

  /// Several pieces end to end, as a sheet's part is packed.
  private static func packed() throws -> [UInt8] {
    var bytes: [UInt8] = []
    for (start, isLast) in [(0, false), (70_000, false), (140_000, true)] {
      let packer = try #require(PiecePacker())
      let stretch = Array(content[start..<min(content.count, start + 70_000)])
      unsafe stretch.withUnsafeBufferPointer { unsafe packer.add($0) }
      bytes += packer.finish(isLast: isLast).bytes
    }
    return bytes
  }

  private static func inflate(_ packed: [UInt8], by size: Int, limit: Int = .max) throws -> ([UInt8], Inflater.Outcome) {
    let stream = try InflateStream(limit: limit)
    var out: [UInt8] = []
    for start in stride(from: 0, to: packed.count, by: size) {
      try stream.add(packed.span.extracting(start..<min(packed.count, start + size))) { out.append(span: $0) }
    }
    return (out, try stream.whole())
  }

  /// However the packed bytes are cut, the same comes out.
  @Test(arguments: [1, 2, 3, 100, 4_096, 1_000_000])
  func piecesOfAnySize(size: Int) throws {
    let packed = try Self.packed()
    let (out, outcome) = try Self.inflate(packed, by: size)
    #expect(out == Self.content)
    #expect(outcome == Inflater.Outcome(size: Self.content.count, checksum: Inflater.checksum(of: Self.content)))
  }

  @Test func damageIsFound() throws {
    let packed = try Self.packed()
    for size in [1, 777, 1_000_000] {
      #expect(throws: Inflater.Failure.damaged, "cut off") { try Self.inflate(Array(packed.dropLast()), by: size) }
      #expect(throws: Inflater.Failure.damaged, "something behind") { try Self.inflate(packed + [0], by: size) }
      #expect(throws: Inflater.Failure.tooLong) { try Self.inflate(packed, by: size, limit: Self.content.count - 1) }
    }
    #expect(throws: Inflater.Failure.damaged) { try Self.inflate([], by: 1) }
  }
}
