import Testing

@testable import CSV

@Suite struct UTF16CheckTests {
  private func order(_ bytes: [UInt8]) -> TextEncoding? { UTF16Check.order(bytes.span) }

  @Test func orderByTheSeparators() throws {
    let text = "一,一一一一一一一一一\n"
    #expect(try order(Transcoder.encode(text, as: .utf16LE)) == .utf16LE)
    #expect(try order(Transcoder.encode(text, as: .utf16BE)) == .utf16BE)
    #expect(order([0x61, 0x00, 0x62]) == nil)
    #expect(order([0x61, 0x00, 0x62, 0x00]) == nil)
  }

  @Test func scalars() {
    #expect(UTF16Check.scalar([0x42, 0xD8, 0xB7, 0xDF].span, at: 0, bigEndian: false) == "𠮷")
    #expect(UTF16Check.scalar([0xD8, 0x42, 0xDF, 0xB7].span, at: 0, bigEndian: true) == "𠮷")
    #expect(UTF16Check.scalar([0xD8, 0x42, 0x00, 0x41].span, at: 0, bigEndian: true) == nil)
    #expect(UTF16Check.scalar([0x41].span, at: 0, bigEndian: true) == nil)
  }

  @Test func firstBadIsTheFirst() throws {
    let good = try Transcoder.encode("甲𠮷乙", as: .utf16LE)
    #expect(UTF16Check.firstBad(good.span, from: 0, bigEndian: false) == nil)
    #expect(UTF16Check.firstBad((good + [0x00, 0xDC]).span, from: 0, bigEndian: false) == 8)
    #expect(UTF16Check.firstBad((good + [0x00, 0x00]).span, from: 0, bigEndian: false) == 8)
  }
}
