/// Builds packages of stored parts, byte by byte and without the code under test, so that parts can be wrong in chosen ways.
package struct ZipBuilder: Sendable {
  package var parts: [(name: String, content: [UInt8])]

  package init(parts: [(name: String, content: [UInt8])]) { self.parts = parts }

  /// The parts of the smallest workbook that the proof accepts.
  package static let minimal = ZipBuilder(parts: [
    ("[Content_Types].xml", Array("<Types></Types>".utf8)), ("_rels/.rels", Array("<R/>".utf8)),
    ("xl/workbook.xml", Array("<?xml version=\"1.0\"?>\n<workbook a=\"1\"></workbook>\n".utf8)),
    ("xl/worksheets/sheet1.xml", Array("<worksheet><c r=\"A1\"/><c r=\"B1\"><v>1</v></c><cols/></worksheet>".utf8)),
  ])

  package func with(_ name: String, _ content: String) -> ZipBuilder {
    var copy = self
    copy.parts.removeAll { $0.name == name }
    copy.parts.append((name, Array(content.utf8)))
    return copy
  }

  package func without(_ name: String) -> ZipBuilder { ZipBuilder(parts: parts.filter { $0.name != name }) }

  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let common =
        le(20, 2) + le(0, 8) + le(Int(Self.checksum(part.content)), 4) + le(part.content.count, 4) + le(part.content.count, 4)
        + le(name.count, 2) + le(0, 2)
      directory += [0x50, 0x4B, 1, 2] + le(0, 2) + common + le(0, 10) + le(file.count, 4) + name
      file += [0x50, 0x4B, 3, 4] + common + name + part.content
    }
    let end =
      [0x50, 0x4B, 5, 6] + le(0, 4) + le(parts.count, 2) + le(parts.count, 2) + le(directory.count, 4) + le(file.count, 4) + le(0, 2)
    return file + directory + end
  }

  private func le(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { $0 < 8 ? UInt8(value >> ($0 * 8) & 0xFF) : 0 } }

  /// CRC-32 bit by bit.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
