import Glibc

/// Writes a file piece by piece so that its name never shows a part of it: all bytes go to a hidden neighbour, reach the disk, and take the
/// name at once. Only its owner may read it, whatever the umask: what the office writes may hold case codes. Hashes what it writes on the way.
/// A writer that is dropped unfinished leaves nothing.
package final class FileWriter {
  private let path: String
  private let descriptor: Int32
  private var partial: String?
  private var hash = SHA256()
  private var failure: SystemFault?

  package init(_ path: String) throws(SystemFault) {
    self.path = path
    let neighbour = try FileWriter.neighbour(of: path)
    (descriptor, partial) = (neighbour.descriptor, neighbour.path)
  }

  deinit {
    close(descriptor)
    if let partial { unsafe unlink(partial) }
  }

  /// What cannot be written is remembered, and told by `finish`.
  package func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    hash.update(bytes.span)
    failure = writeAll(bytes)
  }

  /// Brings the file to the disk and gives it its name; gives the SHA-256 of what was written, in hexadecimal digits.
  @discardableResult
  package func finish() throws(SystemFault) -> String {
    if let failure { throw failure }
    guard let partial = partial else { preconditionFailure("a file is finished once") }
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw SystemFault("写入文件", path) }
    guard unsafe rename(partial, path) == 0 else { throw SystemFault("改名", path) }
    self.partial = nil
    return hash.hex
  }

  /// `dir/name` → `dir/.name.partial.Xa93dk`, new and open: the same folder, for a rename can't cross disks; a name that nobody can have laid there.
  private static func neighbour(of path: String) throws(SystemFault) -> (descriptor: Int32, path: String) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    var template = Array("\(path[..<name]).\(path[name...]).partial.\(String(repeating: "X", count: 6))".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw SystemFault("创建文件", path) }
    return (descriptor, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  private func writeAll(_ bytes: [UInt8]) -> SystemFault? {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return SystemFault("写入文件", path) }
        written += count
      }
      return nil
    }
  }
}

/// Writes a whole file in this way.
package func writeFile(_ path: String, _ bytes: [UInt8]) throws(SystemFault) {
  let file = try FileWriter(path)
  file.write(bytes)
  try file.finish()
}
