import Testing

@testable import CSV

@Suite struct SoundEncodingTests {
  private static let text = "编码,纠纷类别,简要情况\r\n1,邻里纠纷,甲乙二人因琐事发生争执\r\n2,物业纠纷,\"业主与物业公司\n就费用发生纠纷\"\r\n"

  private func stored(_ bytes: [UInt8]) throws -> StoredText {
    let folder = try TemporaryFolder()
    return .onDisk(try OpenFile(try folder.write("a", bytes)))
  }

  /// In chunks of any length the same as at once; what needs a look at the whole is left to that.
  @Test(arguments: TextEncoding.allCases, [1, 7, 40, 1_000])
  func equalsTheDetector(encoding: TextEncoding, chunkSize: Int) throws {
    let bytes = try Transcoder.encode(Self.text, as: encoding)
    let found = EncodingDetector.soundEncoding(of: try stored(bytes), chunkSize: chunkSize)
    #expect(found == (encoding.isUTF16 ? nil : try EncodingDetector.detect(bytes.span)))
  }

  /// What the detector refuses is nothing sound: cut characters, mixed lines, NULs, binary files, Big5.
  @Test(arguments: [1, 7, 1_000])
  func refusesWhatTheDetectorRefuses(chunkSize: Int) throws {
    let utf8 = Array(Self.text.utf8)
    let gb = try Transcoder.encode(Self.text, as: .gb18030)
    // 鄰里糾紛調解情況記錄與後續處理結果
    let big5: [UInt8] = [
      0xBE, 0x46, 0xA8, 0xBD, 0xAA, 0xC8, 0xAF, 0xC9, 0xBD, 0xD5, 0xB8, 0xD1, 0xB1, 0xA1, 0xAA, 0x70,
      0xB0, 0x4F, 0xBF, 0xFD, 0xBB, 0x50, 0xAB, 0xE1, 0xC4, 0xF2, 0xB3, 0x42, 0xB2, 0x7A, 0xB5, 0xB2, 0xAA, 0x47,
    ]
    let broken = [Array(utf8.dropLast(4)), utf8 + gb, gb + utf8, [0x50, 0x4B, 3, 4] + utf8, big5 + [0x0A] + big5]
    for (number, bytes) in broken.enumerated() {
      #expect(throws: EncodingFault.self, "\(number)") { try EncodingDetector.detect(bytes.span) }
      #expect(EncodingDetector.soundEncoding(of: try stored(bytes), chunkSize: chunkSize) == nil, "\(number)")
    }
    // A NUL may be the half of a character of UTF-16: for the detector to say.
    #expect(EncodingDetector.soundEncoding(of: try stored(utf8 + [0, 0x0A]), chunkSize: chunkSize) == nil)
  }
}
