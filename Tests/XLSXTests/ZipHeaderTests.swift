import Testing

@testable import XLSX

@Suite struct ZipHeaderTests {
  private let header = ZipHeader(name: "a.xml", method: 8, checksum: 0x0403_0201, packedSize: 7, size: 0x1_0000)

  @Test func localHeader() {
    #expect(
      header.local == [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0, 1, 2, 3, 4, 7, 0, 0, 0, 0, 0, 1, 0, 5, 0, 0, 0]
        + Array("a.xml".utf8))
  }

  @Test func directoryRepeatsIt() {
    let central = header.central(at: 258)
    #expect(central[..<6] == [0x50, 0x4B, 1, 2, 20, 0] && central[6..<32] == header.local[4..<30])
    #expect(central[32...].elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0] + Array("a.xml".utf8)))
  }

  @Test func endRecord() {
    #expect(
      ZipHeader.end(count: 2, directory: 102, at: 300) == [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 2, 0, 2, 0, 102, 0, 0, 0, 44, 1, 0, 0, 0, 0])
  }
}
