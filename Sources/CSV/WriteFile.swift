import Glibc

/// Writes a file so that its name never shows a part of it: all bytes go to a hidden neighbour, reach the disk, and take the name at once.
/// `mode` is exact, whatever the umask: 0o600 for what only its owner may read.
package func writeFile(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws(SystemFault) {
  let partial = neighbour(of: path)
  let descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
  guard descriptor >= 0 else { throw SystemFault("创建文件", path) }
  do throws(SystemFault) {
    defer { close(descriptor) }
    try writeAll(descriptor, bytes, path)
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw SystemFault("写入文件", path) }
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

/// `dir/name` → `dir/.name.partial`: the same folder, for a rename can't cross disks.
private func neighbour(of path: String) -> String {
  let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
  return "\(path[..<name]).\(path[name...]).partial"
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
