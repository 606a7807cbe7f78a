import Testing

@testable import CSV

@Suite struct UTF8CheckTests {
  /// Swift's own validation, which gives no place, as the twin: the first place whose prefix can't be completed.
  private func isValid(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  @Test(arguments: [
    [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x80], [0xE4, 0xB8], [0xC3], [0xF0, 0x9F, 0x98], [0xE4, 0x41, 0x80],
  ])
  func illFormed(tail: [UInt8]) {
    for length in [0, 1, 7, 8, 9] {
      let bytes = [UInt8](repeating: 0x61, count: length) + tail
      #expect(UTF8Check.firstBad(bytes.span, from: 0) == length)
    }
  }

  @Test func everyScalarIsTaken() {
    var bytes: [UInt8] = []
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) { if let scalar = Unicode.Scalar(value) { bytes += Array(scalar.utf8) } }
    #expect(UTF8Check.firstBad(bytes.span, from: 0) == nil)
  }

  @Test func agreesWithSwiftOnRandomBytes() {
    var random = SeededRandom(2)
    let pieces: [[UInt8]] = [
      Array("中".utf8), Array("é".utf8), Array("😀".utf8), [0x61], [0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF4], [0x90],
    ]
    var refused = 0
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      let bad = UTF8Check.firstBad(bytes.span, from: 0)
      #expect((bad == nil) == isValid(bytes))
      guard let bad else { continue }
      refused += 1
      #expect(isValid(Array(bytes[..<bad])))
    }
    #expect(refused > 500)
  }

  /// By vectors the same as character by character, wherever in a vector something begins, ends or is wrong.
  @Test(arguments: 1...3)
  func vectorsAgreeWithCharacters(seed: UInt64) {
    var random = SeededRandom(seed)
    let sound: [[UInt8]] = ["a", "调解，", "é", "😀", "0123456789abcdef0123456789abcdef"].map { Array($0.utf8) }
    let faulty: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC3], [0xE4, 0xB8], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xE4, 0xB8, 0xAD, 0x80],
    ]
    var refused = 0
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      while bytes.count < round % 200 { bytes += sound.randomElement(using: &random) ?? [] }
      if round % 3 > 0 { bytes += faulty.randomElement(using: &random) ?? [] }
      if round % 3 > 1 { for _ in 0..<Int.random(in: 0...40, using: &random) { bytes += sound.randomElement(using: &random) ?? [] } }
      let start = Int.random(in: 0...min(3, bytes.count), using: &random)
      let bad = UTF8Check.firstBad(bytes.span, from: start)
      #expect(bad == UTF8Check.firstBadByCharacters(bytes.span, from: start))
      refused += bad == nil ? 0 : 1
    }
    #expect((500..<2_000).contains(refused))
  }

  private func hasPureLine(_ bytes: [UInt8]) -> Bool { UTF8Check.hasPureLine(bytes.span) }

  @Test func pureLines() throws {
    #expect(hasPureLine(Array("永福社区".utf8)))
    #expect(hasPureLine((Array("a,永福\n".utf8) + [0xFF, 0x0A] + Array("永福,社区\n".utf8))))
    #expect(!hasPureLine(Array("永福\n社区\n".utf8)))
    #expect(!hasPureLine(([0xFF] + Array("永福社区\n".utf8))))
    #expect(try !hasPureLine(Transcoder.encode("联通联通联通联通永福社区\n调解成功\n", as: .gb18030)))
  }
}
