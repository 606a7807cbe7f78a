import Testing

@testable import CSV

@Suite struct SeparatorCursorTests {
  /// The bytes below `#` and the delimiter, found one by one.
  private func obvious(_ bytes: [UInt8], _ delimiter: UInt8, _ range: Range<Int>) -> [Int] {
    range.filter { bytes[$0] < 0x23 || bytes[$0] == delimiter }
  }

  @Test(arguments: [UInt8(0x2C), 0x3B, 0x09, 0x7C])
  func findsWhatTheObviousLoopFinds(delimiter: UInt8) {
    var random = SeededRandom(UInt64(delimiter))
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let start = Int.random(in: 0...length, using: &random)
      let limit = Int.random(in: start...length, using: &random)
      var cursor = SeparatorCursor(bytes.span, from: start, before: limit, delimiter: delimiter)
      var found: [Int] = []
      while case let at = cursor.next(in: bytes.span), at < limit { found.append(at) }
      #expect(found == obvious(bytes, delimiter, start..<limit))
      #expect(cursor.next(in: bytes.span) == limit)
    }
  }
}
