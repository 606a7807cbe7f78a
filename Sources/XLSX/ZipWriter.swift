/// Builds a plain zip package in memory: parts stored as they are, one fixed time, nothing that depends on the machine. Stored, not deflated,
/// because another version of zlib packs the same bytes differently. For packages of a few megabytes; no zip64.
package struct ZipWriter {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a part. `name` is ASCII with `/` between folders, each name once: both are the caller's promise.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    precondition(name.utf8.allSatisfy { (0x21..<0x7F).contains($0) }, "names in a package are ASCII")
    let checksum = Inflater.checksum(of: bytes)
    let common = Self.common(nameLength: name.utf8.count, size: bytes.count, checksum: checksum)
    directory += Self.centralSignature + Self.little(20, 2) + common + Self.little(0, 10) + Self.little(parts.count, 4) + Array(name.utf8)
    parts += Self.localSignature + common + Array(name.utf8) + bytes
    count += 1
  }

  /// The whole package.
  package var bytes: [UInt8] {
    let end =
      Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(parts.count, 4)
      + Self.little(0, 2)
    return parts + directory + Self.endSignature + end
  }

  private static let localSignature: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let centralSignature: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let endSignature: [UInt8] = [0x50, 0x4B, 5, 6]

  /// 1980-01-01 00:00, the first moment that the format knows: time, then date.
  private static let moment = little(0, 2) + little(1 << 5 | 1, 2)

  /// What both headers say of a part: version needed, flags, method 0, time, checksum, sizes, lengths of name and extra field.
  private static func common(nameLength: Int, size: Int, checksum: UInt32) -> [UInt8] {
    little(20, 2) + little(0, 4) + moment + little(Int(checksum), 4) + little(size, 4) + little(size, 4) + little(nameLength, 2)
      + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}
