import Testing

@testable import CSV

@Suite struct GB18030DecoderTests {
  @Test func decodesWhatWasEncoded() throws {
    let decoder = try #require(GB18030Decoder())
    for text in ["", "ASCII only", "五常街道", "a五,𠮷é€ü", String(repeating: "调解", count: 5000)] {
      let bytes = try Transcoder.encode(text, as: .gb18030)
      #expect(decoder.decode(bytes.span) == Array(text.utf8))
    }
  }

  @Test func knownBytes() throws {
    let decoder = try #require(GB18030Decoder())
    #expect(decoder.decode([0xCE, 0xE5, 0xB3, 0xA3].span) == Array("五常".utf8))
    #expect(decoder.decode([0x95, 0x34, 0xB2, 0x35].span) == Array("𠮷".utf8))
  }

  @Test func badBytesAreReplacedAndCounted() throws {
    let decoder = try #require(GB18030Decoder())
    let bad: [UInt8] = [0xCE, 0xE5, 0xFF, 0x41, 0xB3]
    #expect(decoder.decode(bad.span) == nil)
    var text: [UInt8] = []
    #expect(decoder.append(decoding: bad.span, to: &text) == 2)
    #expect(String(decoding: text, as: UTF8.self) == "五\u{FFFD}A\u{FFFD}")
    #expect(decoder.decode([0xCE, 0xE5].span) == Array("五".utf8))
  }

  @Test func unknownNamesGiveNoHandle() { #expect(IconvHandle(to: "UTF-8", from: "no such table") == nil) }
}
