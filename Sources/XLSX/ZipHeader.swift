/// What a package says of one of its parts, before the part and in the directory. One fixed time, no extra field, no attribute.
struct ZipHeader: Hashable {
  var name: String
  /// 0 stored, 8 deflated.
  var method: Int
  var checksum: UInt32
  var packedSize: Int
  var size: Int

  /// The most that the format can say of a size or a place (without zip64, which is not written).
  static let limit = 0xFFFF_FFFE

  /// Before the part.
  var local: [UInt8] { [0x50, 0x4B, 3, 4] + common + Array(name.utf8) }

  /// In the directory; `offset` is where the local header stands.
  func central(at offset: Int) -> [UInt8] {
    [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common + Self.little(0, 10) + Self.little(offset, 4) + Array(name.utf8)
  }

  /// The end record.
  static func end(count: Int, directory: Int, at offset: Int) -> [UInt8] {
    [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2) + little(directory, 4) + little(offset, 4) + little(0, 2)
  }

  /// Version needed, flags, method, time, checksum, sizes, lengths of name and extra field. Names in a package are ASCII.
  private var common: [UInt8] {
    precondition(name.utf8.allSatisfy { (0x21..<0x7F).contains($0) }, "names in a package are ASCII")
    return Self.little(20, 2) + Self.little(0, 2) + Self.little(method, 2) + Self.moment + Self.little(Int(checksum), 4)
      + Self.little(packedSize, 4) + Self.little(size, 4) + Self.little(name.utf8.count, 2) + Self.little(0, 2)
  }

  /// 1980-01-01 00:00, the first moment that the format knows: time, then date.
  private static let moment = little(0, 2) + little(1 << 5 | 1, 2)

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}
