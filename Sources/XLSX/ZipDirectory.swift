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
  /// An entry of the directory: no part of ours has a long name.
  private static let centralLimit = 4_096

  private let size: Int
  private let path: String
  private let fetch: (Range<Int>) throws(XLSXError) -> [UInt8]

  init(_ file: PackageFile) { (size, path, fetch) = (file.size, file.path, file.read) }

  /// From bytes in memory; `path` is only their name.
  init(bytes: [UInt8], path: String) { (size, self.path, fetch) = (bytes.count, path, { Array(bytes[$0]) }) }

  func entries() throws(XLSXError) -> [ZipEntry] {
    let end = size - Self.endSize
    guard end >= 0 else { throw fault(.noEndRecord) }
    let record = LittleEndian(try fetch(end..<size))
    guard record.u32(0) == 0x0605_4B50, record.u16(20) == 0 else { throw fault(.noEndRecord) }
    let count = record.u16(10)
    let start = record.u32(16)
    guard record.u16(4) == 0, record.u16(6) == 0, record.u16(8) == count else { throw fault(.unsupported("分卷")) }
    guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw fault(.unsupported("zip64")) }
    guard start <= end, start + record.u32(12) == end else { throw fault(.noEndRecord) }
    guard end - start <= count * Self.centralLimit else { throw fault(.directory(entry: count)) }
    return try read(count, LittleEndian(try fetch(start..<end)), start: start)
  }

  private func read(_ count: Int, _ directory: LittleEndian, start: Int) throws(XLSXError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var names: Set<String> = []
    var central = 0
    var local = 0
    for index in 0..<count {
      let entry = try entry(index, directory, central: central, local: local, limit: start)
      guard names.insert(entry.name.lowercased()).inserted else { throw fault(.entryTwice(entry.name)) }
      entries.append(entry)
      central += Self.centralSize + entry.name.utf8.count
      local = entry.data.upperBound
    }
    guard local == start else { throw fault(.gap(offset: local)) }
    guard central == directory.count else { throw fault(.directory(entry: count)) }
    return entries
  }

  private func entry(_ index: Int, _ directory: LittleEndian, central: Int, local: Int, limit: Int) throws(XLSXError) -> ZipEntry {
    guard central + Self.centralSize <= directory.count, directory.u32(central) == 0x0201_4B50 else {
      throw fault(.directory(entry: index))
    }
    let nameEnd = central + Self.centralSize + directory.u16(central + 28)
    guard nameEnd <= directory.count,
      let name = String(validating: directory.bytes[(central + Self.centralSize)..<nameEnd], as: UTF8.self), !name.isEmpty
    else { throw fault(.directory(entry: index)) }
    try checkPlain(name, directory, central: central)
    guard directory.u32(central + 42) == local else { throw fault(.gap(offset: local)) }
    let packedSize = directory.u32(central + 20)
    let data = local + Self.localSize + name.utf8.count
    guard data + packedSize <= limit else { throw fault(.directory(entry: index)) }
    guard Self.agrees(LittleEndian(try fetch(local..<data)), directory, central: central, name: name) else {
      throw fault(.localHeader(name))
    }
    return ZipEntry(
      name: name, method: directory.u16(central + 10), checksum: UInt32(directory.u32(central + 16)), packedSize: packedSize,
      size: directory.u32(central + 24), data: data..<(data + packedSize))
  }

  /// No flags but the two of deflate's level (bits 1 and 2), made and read by version 0 or 2.0, no extra field or comment, first
  /// disk, no attributes but "text".
  private func checkPlain(_ name: String, _ directory: LittleEndian, central: Int) throws(XLSXError) {
    let method = directory.u16(central + 10)
    guard directory.u16(central + 8) & ~0b110 == 0 else { throw fault(.unsupported("\(name)：加密或流式标志")) }
    guard [0, 8].contains(method) else { throw fault(.unsupported("\(name)：压缩方法 \(method)")) }
    let empty = [30, 32, 34, 38, 40].map { directory.u16(central + $0) }
    guard [0, 20].contains(directory.u16(central + 4)), directory.u16(central + 36) <= 1, empty.allSatisfy({ $0 == 0 }) else {
      throw fault(.unsupported("\(name)：附加字段或属性"))
    }
  }

  /// The local header repeats version, flags, method, time, checksum, sizes and name (26 bytes at 4 and 6), without extra field.
  private static func agrees(_ local: LittleEndian, _ directory: LittleEndian, central: Int, name: String) -> Bool {
    guard local.u32(0) == 0x0403_4B50, local.u16(28) == 0 else { return false }
    guard local.bytes[4..<28] == directory.bytes[(central + 6)..<(central + 30)] else { return false }
    return local.bytes[localSize...].elementsEqual(name.utf8)
  }

  private func fault(_ fault: ProofFault) -> XLSXError { .proof(path: path, fault) }
}

/// Bytes as the fields of a zip package, least significant byte first.
private struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func u16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

  func u32(_ offset: Int) -> Int { u16(offset) | u16(offset + 2) << 16 }
}
