/// One part of a package as its central directory describes it.
struct ZipEntry: Hashable, Sendable {
  var name: String
  /// 0 stored, 8 deflated.
  var method: Int
  var checksum: UInt32
  var packedSize: Int
  var size: Int
  /// Where the packed bytes stand in the file.
  var data: Range<Int>
}

/// Reads the directory of a zip package, as strictly as the C library writes it: one disk, no zip64, no encryption, no data
/// descriptors, no comments, and not one byte between the parts. So a byte that is flipped or cut anywhere is noticed.
struct ZipDirectory {
  static let endSize = 22
  static let centralSize = 46
  static let localSize = 30

  private let bytes: [UInt8]
  private let path: String

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  func entries() throws(XLSXError) -> [ZipEntry] {
    let end = bytes.count - Self.endSize
    guard end >= 0, u32(end) == 0x0605_4B50, u16(end + 20) == 0 else { throw fault(.noEndRecord) }
    let count = u16(end + 10)
    let start = u32(end + 16)
    guard u16(end + 4) == 0, u16(end + 6) == 0, u16(end + 8) == count else { throw fault(.unsupported("分卷")) }
    guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw fault(.unsupported("zip64")) }
    guard start <= end, start + u32(end + 12) == end else { throw fault(.noEndRecord) }
    return try read(count, from: start, to: end)
  }

  private func read(_ count: Int, from start: Int, to end: Int) throws(XLSXError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var names: Set<String> = []
    var central = start
    var local = 0
    for index in 0..<count {
      let entry = try entry(index, central: central, end: end, local: local, limit: start)
      guard names.insert(entry.name.lowercased()).inserted else { throw fault(.entryTwice(entry.name)) }
      entries.append(entry)
      central += Self.centralSize + entry.name.utf8.count
      local = entry.data.upperBound
    }
    guard local == start else { throw fault(.gap(offset: local)) }
    guard central == end else { throw fault(.directory(entry: count)) }
    return entries
  }

  private func entry(_ index: Int, central: Int, end: Int, local: Int, limit: Int) throws(XLSXError) -> ZipEntry {
    guard central + Self.centralSize <= end, u32(central) == 0x0201_4B50 else { throw fault(.directory(entry: index)) }
    let nameEnd = central + Self.centralSize + u16(central + 28)
    guard nameEnd <= end, let name = String(validating: bytes[(central + Self.centralSize)..<nameEnd], as: UTF8.self), !name.isEmpty
    else { throw fault(.directory(entry: index)) }
    try checkPlain(name, central: central)
    guard u32(central + 42) == local else { throw fault(.gap(offset: local)) }
    let packedSize = u32(central + 20)
    let data = local + Self.localSize + name.utf8.count
    guard data + packedSize <= limit else { throw fault(.directory(entry: index)) }
    guard localAgrees(local: local, central: central, name: name) else { throw fault(.localHeader(name)) }
    return ZipEntry(
      name: name, method: u16(central + 10), checksum: UInt32(u32(central + 16)), packedSize: packedSize, size: u32(central + 24),
      data: data..<(data + packedSize))
  }

  /// No flags but the two of deflate's level (bits 1 and 2), made and read by version 0 or 2.0, no extra field or comment, first
  /// disk, no attributes but "text".
  private func checkPlain(_ name: String, central: Int) throws(XLSXError) {
    guard u16(central + 8) & ~0b110 == 0 else { throw fault(.unsupported("\(name)：加密或流式标志")) }
    guard [0, 8].contains(u16(central + 10)) else { throw fault(.unsupported("\(name)：压缩方法 \(u16(central + 10))")) }
    let empty = [30, 32, 34, 38, 40].map { u16(central + $0) }
    guard [0, 20].contains(u16(central + 4)), u16(central + 36) <= 1, empty.allSatisfy({ $0 == 0 }) else {
      throw fault(.unsupported("\(name)：附加字段或属性"))
    }
  }

  /// The local header repeats version, flags, method, time, checksum, sizes and name (26 bytes at 4 and 6), without extra field.
  private func localAgrees(local: Int, central: Int, name: String) -> Bool {
    guard u32(local) == 0x0403_4B50, u16(local + 28) == 0 else { return false }
    guard bytes[(local + 4)..<(local + 28)] == bytes[(central + 6)..<(central + 30)] else { return false }
    return bytes[(local + Self.localSize)...].starts(with: name.utf8)
  }

  private func fault(_ fault: ProofFault) -> XLSXError { .proof(path: path, fault) }

  private func u16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

  private func u32(_ offset: Int) -> Int { u16(offset) | u16(offset + 2) << 16 }
}
