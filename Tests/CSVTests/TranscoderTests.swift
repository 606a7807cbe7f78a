import Testing

@testable import CSV

@Suite struct TranscoderTests {
  @Test func everyScalarAsUTF8() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = [UInt8](capacity: 4) { $0.append(utf8Of: value) }
      if !bytes.elementsEqual(scalar.utf8) { Issue.record("\(value)") }
    }
  }

  private static let text = "甲,一　\u{7FF}\u{800}\u{FFFF}𠮷😀\r\n"

  @Test(arguments: [TextEncoding.utf16LE, .utf16LEBOM, .utf16BE, .utf16BEBOM])
  func utf16ComesBack(encoding: TextEncoding) throws {
    let bytes = try Transcoder.encode(Self.text, as: encoding)
    #expect(Transcoder.utf8(fromUTF16: bytes.span, encoding: encoding) == Array(Self.text.utf8))
  }

  @Test func knownBytes() throws {
    #expect(try Transcoder.encode("五a", as: .utf8BOM) == [0xEF, 0xBB, 0xBF, 0xE4, 0xBA, 0x94, 0x61])
    #expect(try Transcoder.encode("五a", as: .utf16LEBOM) == [0xFF, 0xFE, 0x94, 0x4E, 0x61, 0x00])
    #expect(try Transcoder.encode("五a", as: .utf16BE) == [0x4E, 0x94, 0x00, 0x61])
    #expect(try Transcoder.encode("五a", as: .gb18030) == [0xCE, 0xE5, 0x61])
  }

  @Test func loneSurrogatesAreRefused() {
    #expect(Transcoder.utf8(fromUTF16: [0x00, 0xD8, 0x41, 0x00].span, encoding: .utf16LE) == nil)
    #expect(Transcoder.utf8(fromUTF16: [0x41].span, encoding: .utf16LE) == nil)
  }
}
