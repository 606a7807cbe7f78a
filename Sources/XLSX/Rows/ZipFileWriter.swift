import Glibc

/// Writes a package to a file part by part, none of which is ever whole in memory: a part's header is written again once its sizes are known.
final class ZipFileWriter {
  private let path: String
  private let descriptor: Int32
  private var place = 0
  private var directory: [UInt8] = []
  private var count = 0

  /// Makes the file, for its owner alone, or writes over it.
  init(_ path: String) throws(XLSXError) {
    self.path = path
    descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, .open(code: errno)) }
  }

  deinit { Glibc.close(descriptor) }

  /// A part that is packed already.
  func add(_ entry: ZipEntry, _ packed: ArraySlice<UInt8>) throws(XLSXError) {
    let header = ZipHeader(
      name: entry.name, method: entry.method, checksum: entry.checksum, packedSize: entry.packedSize, size: entry.size)
    directory += header.central(at: place)
    count += 1
    try append(header.local)
    try append(Array(packed))
  }

  /// A part that comes in pieces: `pieces` is given what takes them, in their order. Throws `proof` for a part that no package can hold.
  func add(_ name: String, pieces: ((PackedPiece) throws(XLSXError) -> Void) throws(XLSXError) -> Void) throws(XLSXError) {
    let start = place
    var header = ZipHeader(name: name, method: 8, checksum: 0, packedSize: 0, size: 0)
    try append(header.local)
    let data = place
    var whole = PackedPiece()
    try pieces { piece throws(XLSXError) in
      whole.note(piece)
      guard whole.size <= ZipHeader.limit else { throw .proof(path: self.path, .tooLarge(name)) }
      try self.append(piece.bytes)
    }
    (header.checksum, header.packedSize, header.size) = (whole.checksum, place - data, whole.size)
    try write(header.local, at: start)
    directory += header.central(at: start)
    count += 1
  }

  /// The directory; then all is brought to the disk.
  func finish() throws(XLSXError) {
    let start = place
    try append(directory)
    try append(ZipHeader.end(count: count, directory: directory.count, at: start))
    guard fsync(descriptor) == 0 else { throw .file(path: path, .sync(code: errno)) }
  }

  private func append(_ bytes: [UInt8]) throws(XLSXError) {
    guard place + bytes.count <= ZipHeader.limit else { throw .proof(path: path, .tooLarge(path)) }
    try write(bytes, at: place)
    place += bytes.count
  }

  private func write(_ bytes: [UInt8], at offset: Int) throws(XLSXError) {
    var done = 0
    while done < bytes.count {
      let put = unsafe bytes.withUnsafeBytes { rest in
        unsafe pwrite(descriptor, rest.baseAddress.map { unsafe $0 + done }, rest.count - done, offset + done)
      }
      if put < 0 && errno == EINTR { continue }
      guard put > 0 else { throw .file(path: path, .sync(code: put < 0 ? errno : EIO)) }
      done += put
    }
  }
}
