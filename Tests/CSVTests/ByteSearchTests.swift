import Testing

@testable import CSV

@Suite struct ByteSearchTests {
  /// Against the obvious search.
  @Test(arguments: 1...4)
  func equalsTheTwin(seed: UInt64) throws {
    var random = SeededRandom(seed)
    for _ in 0..<300 {
      let text: [UInt8] = (0..<Int.random(in: 1...60, using: &random)).map { _ in [0x61, 0x62, 0x0A].randomElement(using: &random) ?? 0x61 }
      let pattern: [UInt8] = (0..<Int.random(in: 1...5, using: &random)).map { _ in [0x61, 0x62].randomElement(using: &random) ?? 0x61 }
      let file = try TextFile(path: "t", fileBytes: text)
      for start in [0, 7] {
        let twin = (start..<max(start, text.count)).first { text[$0...].starts(with: pattern) }
        #expect(file.offset(of: pattern, from: start) == twin)
      }
    }
  }

  @Test func lines() throws {
    let file = try TextFile(path: "t", fileBytes: Array("a\r\nbc\nd".utf8))
    #expect(file.line(of: 4) == 2 && file.lineStart(of: 4) == 3 && file.lineStart(of: 0) == 0)
    #expect(file.offset(of: [], from: 0) == nil)
  }
}

extension ByteSearchTests {
  @Test func placesOfAByte() throws {
    let file = try TextFile(path: "t", fileBytes: Array("#a#\n,#".utf8))
    #expect(file.offsets(of: 0x23) { _, _ in true } == [0, 2, 5])
    #expect(file.offsets(of: 0x23) { before, behind in before == 0x2C && behind == 0 } == [5])
    #expect(file.offsets(of: 0x3F) { _, _ in true }.isEmpty)
  }
}
