import Testing

@testable import CSV

@Suite struct SpellingMemoTests {
  @Test func equalsADictionary() {
    var random = SeededRandom(3)
    var memo = SpellingMemo()
    var codes: [[UInt8]: Int32] = [:]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in UInt8.random(in: 0x61...0x63, using: &random) }
      let spelling = Bool.random(using: &random) ? Array(bytes.prefix(3)) : bytes
      #expect(memo.lookup(spelling[...]) == codes[spelling])
      let code = memo.insert(spelling[...])
      #expect(code == codes[spelling] ?? Int32(codes.count))
      codes[spelling] = code
    }
    #expect(memo.count == codes.count)
    #expect(codes.count > 1000)
    for (spelling, code) in codes {
      #expect(Array(memo.bytes(of: code)) == spelling)
      #expect(memo.lookup(spelling.span) == code)
    }
  }

  @Test func prefixesAndZerosDiffer() {
    var memo = SpellingMemo()
    let spellings: [[UInt8]] = [
      [], [0], [0, 0], [0x61], [0x61, 0], Array("abcdefgh".utf8), Array("abcdefghi".utf8), Array("bbcdefgh".utf8),
    ]
    for (code, spelling) in spellings.enumerated() { #expect(memo.insert(spelling.span) == Int32(code)) }
    for (code, spelling) in spellings.enumerated() { #expect(memo.insert(spelling.span) == Int32(code)) }
  }
}
