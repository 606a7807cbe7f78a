import Testing

@testable import CSV

@Suite struct GB18030CheckTests {
  private func census(_ bytes: [UInt8]) -> GB18030Check.Census { GB18030Check.census(bytes.span) }

  @Test(arguments: [
    ([0x80], 0), ([0xFF, 0x41], 0), ([0x81, 0x7F], 0), ([0x81, 0xFF], 0), ([0x81, 0x3A], 0), ([0x81], 0),
    ([0x81, 0x30, 0x81], 0), ([0x81, 0x30, 0x80, 0x30], 0), ([0x81, 0x30, 0x81, 0x3A], 0),
    ([0x84, 0x31, 0xA4, 0x40], 0), ([0x85, 0x30, 0x81, 0x30], 0), ([0xE3, 0x32, 0x9A, 0x36], 0), ([0xB5, 0xF7, 0x41, 0xFF], 3),
  ])
  func refused(bytes: [UInt8], place: Int) { #expect(census(bytes).firstBad == place) }

  @Test(arguments: [
    [0x81, 0x30, 0x81, 0x30], [0x84, 0x31, 0xA4, 0x39], [0x90, 0x30, 0x81, 0x30], [0xE3, 0x32, 0x9A, 0x35], [0x81, 0x40], [0xFE, 0xFE],
  ])
  func taken(bytes: [UInt8]) { #expect(census(bytes).firstBad == nil) }

  /// Every two-byte code that the check takes is one that the decoder reads, so that no cell of a file let through is lost.
  @Test func allTwoByteCodesDecode() throws {
    let decoder = try #require(GB18030Decoder())
    var lost: [[UInt8]] = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        let code = [lead, trail]
        if decoder.decode(code.span) == nil { lost.append(code) }
      }
    }
    #expect(lost == [])
  }

  /// The four-byte codes of the first plane, all in a row: eighteen have no meaning of their own in glibc's table.
  @Test func fourByteCodesDecode() throws {
    let decoder = try #require(GB18030Decoder())
    var bytes: [UInt8] = []
    for linear in 0..<39420 {
      bytes += [0x81 + UInt8(linear / 12600), 0x30 + UInt8(linear / 1260 % 10), 0x81 + UInt8(linear / 10 % 126), 0x30 + UInt8(linear % 10)]
    }
    var text: [UInt8] = []
    #expect(decoder.append(decoding: bytes.span, to: &text) == 18)
    #expect(census(bytes).firstBad == nil)
    #expect(String(decoding: text, as: UTF8.self).unicodeScalars.count == 39420)
  }

  /// In runs the same numbers as character by character: usual and unusual characters of two and four bytes, ASCII, and what is none of them.
  @Test(arguments: 1...3)
  func runsAgreeWithCharacters(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("0123456789abcdef0123456789abcdef".utf8), try Transcoder.encode("调解纠纷，", as: .gb18030), [0xA8, 0xA1],
      [0xAF, 0xFE],
      [0xF8, 0xA1], [0xFE, 0xFE], [0x81, 0x40], [0xB0, 0x80], [0x81, 0x30, 0x81, 0x30],
    ]
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      while bytes.count < round % 150 { bytes += pieces.randomElement(using: &random) ?? [] }
      if round % 4 == 0 { bytes += [[0xFF], [0x80], [0xB0], [0xB0, 0x20], [0xA1, 0xFF]].randomElement(using: &random) ?? [] }
      bytes += Array(repeating: 0x61, count: Int.random(in: 0...40, using: &random))
      #expect(GB18030Check.census(bytes.span) == GB18030Check.census(bytes.span, inRuns: false))
    }
  }

  @Test func countsCommonCharacters() throws {
    let census = census(try Transcoder.encode("a调解，镕𠮷鎮", as: .gb18030))
    #expect(census.characters == 5)
    #expect(census.common == 3)
    #expect(census.firstUncommon == 7)
    #expect(GB18030Check.Census(characters: 8, common: 3).isPlausible == false)
    #expect(GB18030Check.Census(characters: 8, common: 4).isPlausible)
    #expect(GB18030Check.Census(characters: 7, common: 0).isPlausible)
  }

  @Test(arguments: [
    (7, 7, true), (8, 8, false), (10, 8, false), (10, 7, true), (99, 79, true), (99, 80, false), (100, 50, false), (0, 0, true),
  ])
  func isDoubtful(characters: Int, common: Int, expected: Bool) {
    #expect(GB18030Check.Census(characters: characters, common: common).isDoubtful == expected)
  }
}
