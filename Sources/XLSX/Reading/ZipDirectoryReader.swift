/// Reads the central directory of a zip package: one disk, no zip64 directory, local headers that agree in name.
struct ZipDirectoryReader {
  private static let longestComment = 65_535
  private static let zip64 = 0xFFFF_FFFF

  let bytes: [UInt8]
  let limits: ReadLimits

  func entries() throws(ReadProblem) -> [ZipArchive.Entry] {
    let end = try endRecord()
    let count = u16(end + 10)
    let start = u32(end + 16)
    guard count != 0xFFFF, start != Self.zip64 else { throw .package(.unsupported("zip64")) }
    guard u16(end + 4) == 0, u16(end + 6) == 0, u16(end + 8) == count else { throw .package(.unsupported("分卷")) }
    guard count <= limits.parts else { throw .package(.tooManyParts(count, limit: limits.parts)) }
    var entries: [ZipArchive.Entry] = []
    var place = start
    for index in 0..<count {
      guard place + ZipDirectory.centralSize <= end, u32(place) == 0x0201_4B50 else { throw .package(.directory(entry: index)) }
      let next = place + ZipDirectory.centralSize + u16(place + 28) + u16(place + 30) + u16(place + 32)
      guard next <= end else { throw .package(.directory(entry: index)) }
      if let entry = try entry(index, at: place, directory: start) { entries.append(entry) }
      place = next
    }
    return entries
  }

  /// The last end record whose comment reaches exactly to the end of the file; failing that, the last one at all.
  private func endRecord() throws(ReadProblem) -> Int {
    var place = bytes.count - ZipDirectory.endSize
    let lowest = max(0, place - Self.longestComment)
    var found: Int?
    while place >= lowest {
      if u32(place) == 0x0605_4B50 {
        if place + ZipDirectory.endSize + u16(place + 20) == bytes.count { return place }
        found = found ?? place
      }
      place -= 1
    }
    guard let found else { throw .package(.cutOff) }
    return found
  }

  /// Nil for a folder.
  private func entry(_ index: Int, at place: Int, directory: Int) throws(ReadProblem) -> ZipArchive.Entry? {
    let nameBytes = bytes[(place + ZipDirectory.centralSize)..<(place + ZipDirectory.centralSize + u16(place + 28))]
    let name = String(decoding: nameBytes, as: UTF8.self).replacing(0x5C, with: 0x2F)
    guard Self.isPlain(name) else { throw .package(.partName(ZipArchive.shown(name))) }
    let sizes = try sizes(index, at: place)
    guard !name.hasSuffix("/") else { return nil }
    guard let data = data(sizes, name: nameBytes, directory: directory) else { throw .package(.directory(entry: index)) }
    let part = ZipEntry(
      name: name, method: u16(place + 10), checksum: UInt32(u32(place + 16)), packedSize: sizes.packed, size: sizes.unpacked, data: data)
    return ZipArchive.Entry(part: part, isEncrypted: u16(place + 8) & 1 != 0, local: sizes.local)
  }

  private typealias Sizes = (unpacked: Int, packed: Int, local: Int)

  /// Sizes and place; from the zip64 field where the fields themselves say so, as Java's writers do for small parts too.
  private func sizes(_ index: Int, at place: Int) throws(ReadProblem) -> Sizes {
    var values = [u32(place + 24), u32(place + 20), u32(place + 42)]
    guard values.contains(Self.zip64) else { return (values[0], values[1], values[2]) }
    var extra = place + ZipDirectory.centralSize + u16(place + 28)
    let end = extra + u16(place + 30)
    while extra + 4 <= end, u16(extra) != 1 { extra += 4 + u16(extra + 2) }
    let fieldEnd = min(end, extra + 4 <= end ? extra + 4 + u16(extra + 2) : end)
    var value = extra + 4
    for number in values.indices where values[number] == Self.zip64 {
      guard value + 8 <= fieldEnd, u32(value + 4) == 0, u32(value) != Self.zip64 else { throw .package(.unsupported("zip64")) }
      values[number] = u32(value)
      value += 8
    }
    return (values[0], values[1], values[2])
  }

  /// Where the packed bytes stand; nil where the local header is not there, has another name, or the bytes reach into the directory.
  private func data(_ sizes: Sizes, name: ArraySlice<UInt8>, directory: Int) -> Range<Int>? {
    let local = sizes.local
    guard local + ZipDirectory.localSize <= bytes.count, u32(local) == 0x0403_4B50 else { return nil }
    let nameEnd = local + ZipDirectory.localSize + u16(local + 26)
    guard nameEnd <= bytes.count, bytes[(local + ZipDirectory.localSize)..<nameEnd].elementsEqual(name) else { return nil }
    let start = nameEnd + u16(local + 28)
    guard start + sizes.packed <= min(bytes.count, directory) else { return nil }
    return start..<(start + sizes.packed)
  }

  /// A relative path without steps upwards and without control characters.
  private static func isPlain(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 1_024, !name.hasPrefix("/"), !name.utf8.contains(where: { $0 < 0x20 }) else { return false }
    return !name.split(separator: "/").contains("..")
  }

  private func u16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

  private func u32(_ offset: Int) -> Int { u16(offset) | u16(offset + 2) << 16 }
}

extension String {
  /// One ASCII byte for another.
  fileprivate func replacing(_ byte: UInt8, with other: UInt8) -> String {
    String(decoding: utf8.map { $0 == byte ? other : $0 }, as: UTF8.self)
  }
}
