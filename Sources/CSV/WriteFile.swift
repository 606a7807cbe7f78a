import Glibc

/// Writes a file so that its name never shows a part of it: all bytes go to a hidden neighbour, reach the disk, and take the name at once.
/// Only its owner may read it, whatever the umask: what the office writes may hold case codes.
package func writeFile(_ path: String, _ bytes: [UInt8]) throws(SystemFault) {
  let (descriptor, partial) = try neighbour(of: path)
  do throws(SystemFault) {
    defer { close(descriptor) }
    try writeAll(descriptor, bytes, path)
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw SystemFault("写入文件", path) }
  } catch {
    unsafe unlink(partial)
    throw error
  }
  guard unsafe rename(partial, path) == 0 else {
    let fault = SystemFault("改名", path)
    unsafe unlink(partial)
    throw fault
  }
}

/// `dir/name` → `dir/.name.partial.Xa93dk`, new and open: the same folder, for a rename can't cross disks; a name that nobody can have laid there.
private func neighbour(of path: String) throws(SystemFault) -> (descriptor: Int32, path: String) {
  let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
  var template = Array("\(path[..<name]).\(path[name...]).partial.\(String(repeating: "X", count: 6))".utf8CString)
  let descriptor = unsafe mkstemp(&template)
  guard descriptor >= 0 else { throw SystemFault("创建文件", path) }
  return (descriptor, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
}

private func writeAll(_ descriptor: Int32, _ bytes: [UInt8], _ path: String) throws(SystemFault) {
  let failure: SystemError? = unsafe bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let count = unsafe write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return .current }
      written += count
    }
    return nil
  }
  if let failure { throw SystemFault("写入文件", path, failure) }
}
