import Testing

@testable import CSV

/// The table against `iconv`, character by character and pair by pair.
@Suite struct GB18030TableTests {
  @Test func everyPairOfBytes() throws {
    let converter = try #require(IconvHandle(to: "UTF-8", from: "GB18030"))
    var characters = 0
    for lead in UInt8(0x80)...0xFF {
      for trail in UInt8.min...0xFF {
        let pair = [lead, trail]
        var text: [UInt8] = []
        let isCharacter = trail >= 0x40 && converter.convert(pair.span, from: 0, to: &text) == 2
        let codePoint = GB18030Table.shared.codePoint(pair.span, at: 0)
        #expect(codePoint == (isCharacter ? String(decoding: text, as: UTF8.self).unicodeScalars.first?.value : 0), "\(pair)")
        characters += codePoint == 0 ? 0 : 1
      }
    }
    #expect(characters == 126 * 190)
  }

  @Test func aByteAloneIsNone() { #expect(GB18030Table.shared.codePoint([0xCE].span, at: 0) == 0) }

  /// The decoder, which mixes both ways, against `iconv` alone.
  @Test func everyCharacterInOneText() throws {
    let converter = try #require(IconvHandle(to: "UTF-8", from: "GB18030"))
    let bytes = try EveryCharacter.inGB18030().flatMap { character -> [UInt8] in character + [0x2C, 0x00] }
    var expected: [UInt8] = []
    #expect(converter.convert(bytes.span, from: 0, to: &expected) == bytes.count)
    #expect(GB18030Decoder()?.decode(bytes.span) == expected)
  }
}
