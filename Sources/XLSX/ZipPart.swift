/// Takes one part out of a zip package that any program may have written: Word, WPS, LibreOffice. Tolerant of extra fields, comments and data
/// descriptors; bounded in size, so that a small file cannot fill the memory.
package enum ZipPart {
  private static let endSize = 22
  private static let longestComment = 65_535
  private static let centralSize = 46
  private static let localSize = 30

  /// The unpacked part, nil when the bytes are no zip package, the part is not there, is encrypted, damaged, or larger than `limit`.
  package static func unpacked(_ name: String, of bytes: [UInt8], limit: Int = 1 << 26) -> [UInt8]? {
    guard let entry = entry(name, bytes), entry.size <= limit else { return nil }
    var out: [UInt8] = []
    let take: (borrowing Span<UInt8>) -> Void = { piece in for index in piece.indices { out.append(piece[index]) } }
    let outcome: Inflater.Outcome?
    switch entry.method {
    case 0: outcome = Inflater.copy(bytes, entry.data, to: take)
    case 8: outcome = try? Inflater.inflate(bytes, entry.data, limit: limit, to: take)
    default: outcome = nil
    }
    return outcome.map { $0.size == entry.size && $0.checksum == entry.checksum } == true ? out : nil
  }

  private static func entry(_ name: String, _ bytes: [UInt8]) -> ZipEntry? {
    guard let end = endRecord(bytes) else { return nil }
    var place = u32(bytes, end + 16)
    for _ in 0..<u16(bytes, end + 10) {
      guard place + centralSize <= end, u32(bytes, place) == 0x0201_4B50 else { return nil }
      let nameEnd = place + centralSize + u16(bytes, place + 28)
      guard nameEnd <= end else { return nil }
      if bytes[(place + centralSize)..<nameEnd].elementsEqual(name.utf8) { return entry(name, bytes, central: place) }
      place = nameEnd + u16(bytes, place + 30) + u16(bytes, place + 32)
    }
    return nil
  }

  private static func entry(_ name: String, _ bytes: [UInt8], central: Int) -> ZipEntry? {
    let isEncrypted = u16(bytes, central + 8) & 1 != 0
    let local = u32(bytes, central + 42)
    guard !isEncrypted, local + localSize <= bytes.count, u32(bytes, local) == 0x0403_4B50 else { return nil }
    let start = local + localSize + u16(bytes, local + 26) + u16(bytes, local + 28)
    let packed = u32(bytes, central + 20)
    guard start + packed <= bytes.count else { return nil }
    return ZipEntry(
      name: name, method: u16(bytes, central + 10), checksum: UInt32(u32(bytes, central + 16)), packedSize: packed,
      size: u32(bytes, central + 24), data: start..<(start + packed))
  }

  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    var place = bytes.count - endSize
    let limit = max(0, place - longestComment)
    while place >= limit {
      if u32(bytes, place) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  private static func u16(_ bytes: [UInt8], _ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
  private static func u32(_ bytes: [UInt8], _ at: Int) -> Int { u16(bytes, at) | u16(bytes, at + 2) << 16 }
}
