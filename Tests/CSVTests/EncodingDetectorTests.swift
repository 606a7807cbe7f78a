import Testing

@testable import CSV

@Suite struct EncodingDetectorTests {
  private static let table = "案件编码,社区,金额\nHZ001,永福社区,1200\nHZ002,一里坪,300\n\"𠮷\",镕基路　口,0\n"

  private func detect(_ bytes: [UInt8]) throws -> TextEncoding { try EncodingDetector.detect(bytes.span) }

  @Test(arguments: TextEncoding.allCases)
  func findsWhatWasWritten(encoding: TextEncoding) throws {
    #expect(try detect(Transcoder.encode(Self.table, as: encoding)) == encoding)
  }

  @Test func asciiAndEmptyAreUTF8() throws {
    #expect(try detect([]) == .utf8)
    #expect(try detect(Array("a,b\n1,2\n".utf8)) == .utf8)
  }

  @Test(arguments: [
    ([0x50, 0x4B, 0x03, 0x04, 0x14], BinaryKind.zip), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .compoundFile),
    (Array("%PDF-1.7".utf8), .pdf), ([0x1F, 0x8B, 0x08], .gzip), (Array("<html xmlns".utf8), .markup),
  ])
  func binariesAreNamed(bytes: [UInt8], kind: BinaryKind) {
    #expect(throws: EncodingFault.binary(kind)) { try detect(bytes) }
  }

  @Test func nulsThatAreNotUTF16() {
    #expect(throws: EncodingFault.nul(Place(offset: 4, line: 2))) { try detect(Array("a,\r\n\u{0}b\n".utf8)) }
    #expect(throws: EncodingFault.nul(Place(offset: 4, line: 1))) { try detect([0xEF, 0xBB, 0xBF, 0x61, 0]) }
  }

  @Test func brokenUTF16() throws {
    var bytes = try Transcoder.encode("甲,乙\r\n丙丁", as: .utf16LEBOM)
    bytes.removeLast()
    #expect(throws: EncodingFault.invalid(.utf16LEBOM, Place(offset: 14, line: 2))) { try detect(bytes) }
    #expect(throws: EncodingFault.invalid(.utf16BEBOM, Place(offset: 2, line: 1))) { try detect([0xFE, 0xFF, 0xDC, 0x00]) }
    #expect(throws: EncodingFault.invalid(.utf16LEBOM, Place(offset: 2, line: 1))) { try detect([0xFF, 0xFE, 0, 0]) }
  }

  @Test func brokenUTF8WithMark() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a\nb".utf8) + [0xC0, 0xAF]
    #expect(throws: EncodingFault.invalid(.utf8BOM, Place(offset: 6, line: 2))) { try detect(bytes) }
  }

  @Test func aCutUTF8FileIsNotTakenForGB18030() {
    let bytes = Array(Array("永福社区\n荆丰社区\n".utf8).dropLast(2))
    #expect(throws: EncodingFault.mixed(Place(offset: 22, line: 2))) { try detect(bytes) }
  }

  @Test func linesOfTwoEncodingsAreRefused() throws {
    let gb = try Transcoder.encode("调解成功率按受理数计算\n", as: .gb18030)
    let bytes = gb + gb + gb + Array("永福社区\n".utf8)
    #expect(throws: EncodingFault.mixed(Place(offset: 0, line: 1))) { try detect(bytes) }
  }

  @Test func neitherEncoding() {
    let bytes: [UInt8] = [0x61, 0x0A, 0xB5, 0xF7, 0x0A, 0xFF, 0x41]
    let fault = EncodingFault.unknown(utf8: Place(offset: 2, line: 2), gb18030: Place(offset: 5, line: 3))
    #expect(throws: fault) { try detect(bytes) }
  }

  /// 「本鎮人民調解委員會受理鄰里糾紛，經調解達成協議。」 as Python's big5 codec writes it.
  private static let big5: [UInt8] = [
    0xA5, 0xBB, 0xC2, 0xED, 0xA4, 0x48, 0xA5, 0xC1, 0xBD, 0xD5, 0xB8, 0xD1, 0xA9, 0x65, 0xAD, 0xFB, 0xB7, 0x7C, 0xA8, 0xFC, 0xB2, 0x7A,
    0xBE, 0x46, 0xA8, 0xBD, 0xAA, 0xC8, 0xAF, 0xC9, 0xA1, 0x41, 0xB8, 0x67, 0xBD, 0xD5, 0xB8, 0xD1, 0xB9, 0x46, 0xA6, 0xA8, 0xA8, 0xF3,
    0xC4, 0xB3, 0xA1, 0x43,
  ]

  @Test func big5IsRefused() {
    #expect(throws: EncodingFault.implausible(common: 6, characters: 24, Place(offset: 0, line: 1))) { try detect(Self.big5) }
  }

  @Test func traditionalGB18030IsTaken() throws {
    let text = "本鎮人民調解委員會受理鄰里糾紛，經調解達成協議。雙方當事人自願履行，並申請司法確認，特此說明。\n"
    #expect(try detect(Transcoder.encode(text, as: .gb18030)) == .gb18030)
  }

  @Test func messagesSayWhereAndWhatToDo() {
    #expect(
      EncodingFault.binary(.zip).description == "像是 Excel 工作簿（.xlsx），不是文本表格 — 请在 Excel/WPS 中另存为“CSV UTF-8（逗号分隔）”")
    #expect(EncodingFault.nul(Place(offset: 7, line: 2)).description.hasPrefix("第 2 行（字节 7）有 NUL 字节"))
  }
}
