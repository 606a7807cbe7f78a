/// Builds a plain zip package in memory: parts stored as they are, one fixed time, nothing that depends on the machine. Stored, not deflated,
/// because another version of zlib packs the same bytes differently. For packages of a few megabytes; no zip64.
package struct ZipWriter {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a part. `name` is ASCII with `/` between folders, each name once: both are the caller's promise.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let header = ZipHeader(name: name, method: 0, checksum: Inflater.checksum(of: bytes), packedSize: bytes.count, size: bytes.count)
    directory += header.central(at: parts.count)
    parts += header.local + bytes
    count += 1
  }

  /// The whole package.
  package var bytes: [UInt8] { parts + directory + ZipHeader.end(count: count, directory: directory.count, at: parts.count) }
}
