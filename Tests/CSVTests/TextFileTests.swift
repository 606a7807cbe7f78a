import Testing

@testable import CSV

@Suite struct TextFileTests {
  @Test(arguments: [
    (TextEncoding.utf8, 0, false), (.utf8BOM, 3, false), (.utf16LE, 0, false), (.utf16BEBOM, 0, false), (.gb18030, 0, true),
  ])
  func opens(encoding: TextEncoding, bodyStart: Int, isRaw: Bool) throws {
    let folder = try TemporaryFolder()
    let text = "社区,数\n永福社区,1\n"
    let bytes = try Transcoder.encode(text, as: encoding)
    let file = try TextFile.open(folder.write("表.csv", bytes))
    #expect(file.path == folder.path("表.csv"))
    #expect(file.encoding == encoding)
    #expect(file.bodyStart == bodyStart)
    #expect(file.scansAsGB18030 == isRaw)
    #expect(file.digest.hex == SHA256.hex(of: bytes.span))
    let body = Array(file.bytes[file.bodyStart...])
    #expect(body == (isRaw ? bytes : Array(text.utf8)))
  }

  /// A grid keeps the digest and size of the file that it was made from.
  @Test func grids() {
    let file = TextFile(path: "表.xlsx", grid: Array("甲,1\n".utf8), source: "xlsx", fileBytes: [1, 2, 3])
    #expect(file.isGrid && file.encodingName == "xlsx" && file.size == 3 && file.bodyStart == 0 && !file.scansAsGB18030)
    #expect(file.digest.hex == SHA256.hex(of: [1, 2, 3].span) && file.bytes == Array("甲,1\n".utf8))
  }

  @Test func faultsNameTheFile() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("缺.csv")
    #expect(throws: TextFileFault.file(.missing(path: missing))) { try TextFile.open(missing) }
    let zip = try folder.write("表.csv", [0x50, 0x4B, 0x03, 0x04])
    #expect(throws: TextFileFault.encoding(path: zip, .binary(.zip))) { try TextFile.open(zip) }
    #expect(TextFileFault.encoding(path: "表.csv", .binary(.zip)).description.hasPrefix("表.csv: 像是 Excel 工作簿"))
  }
}
