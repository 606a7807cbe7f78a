import Testing

@testable import XLSX

struct ZipPartTests {
  /// A package of one stored part, with an extra field and a comment as Word writes them.
  private static func package(_ name: String, _ content: String, comment: String = "", flags: UInt16 = 0, crc: UInt32? = nil) -> [UInt8] {
    let (nameBytes, bytes) = (Array(name.utf8), Array(content.utf8))
    func u16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    func u32(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }
    let checksum = crc ?? Inflater.copy(bytes, 0..<bytes.count) { _ in }.checksum
    let extra: [UInt8] = [1, 2, 0, 0]
    let facts = u16(20) + u16(Int(flags)) + u16(0) + u16(0) + u16(0) + u32(checksum) + u32(UInt32(bytes.count)) + u32(UInt32(bytes.count))
    let local = u32(0x0403_4B50) + facts + u16(nameBytes.count) + u16(extra.count) + nameBytes + extra + bytes
    let central =
      u32(0x0201_4B50) + u16(20) + facts + u16(nameBytes.count) + u16(extra.count) + u16(0) + u16(0) + u16(0) + u32(0) + u32(0) + nameBytes
      + extra
    let end = u32(0x0605_4B50) + u16(0) + u16(0) + u16(1) + u16(1) + u32(UInt32(central.count)) + u32(UInt32(local.count))
    return local + central + end + u16(comment.utf8.count) + Array(comment.utf8)
  }

  @Test func aPartByName() {
    let bytes = Self.package("word/document.xml", "<w:p/>", comment: "written by hand")
    #expect(ZipPart.unpacked("word/document.xml", of: bytes) == Array("<w:p/>".utf8))
    #expect(ZipPart.unpacked("word/none.xml", of: bytes) == nil)
    #expect(ZipPart.unpacked("word/document.xml", of: bytes, limit: 3) == nil, "larger than allowed")
  }

  @Test func whatIsDamagedOrEncryptedIsRefused() {
    #expect(ZipPart.unpacked("a", of: Self.package("a", "x", flags: 1)) == nil)
    #expect(ZipPart.unpacked("a", of: Self.package("a", "x", crc: 7)) == nil)
    #expect(ZipPart.unpacked("a", of: []) == nil && ZipPart.unpacked("a", of: Array(repeating: 0x50, count: 100)) == nil)
  }

  /// Every cut and every flipped byte: refused or right, never a crash.
  @Test func cutAndFlipped() {
    let bytes = Self.package("a", "content")
    for end in 0..<bytes.count { _ = ZipPart.unpacked("a", of: Array(bytes[..<end])) }
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 0xFF
      let part = ZipPart.unpacked("a", of: flipped)
      #expect(part == nil || part == Array("content".utf8), "byte \(place)")
    }
  }
}
