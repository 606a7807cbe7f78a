import Glibc

/// Why a file could not be read as a whole.
package enum FileFault: Error, Equatable, Sendable, CustomStringConvertible {
  case missing(path: String)
  case isDirectory(path: String)
  /// `reason` is the system's error in Chinese words.
  case notReadable(path: String, reason: String)
  case changedWhileRead(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)

  package var description: String {
    switch self {
    case .missing(let path): "\(path): 文件不存在 — 请核对路径和文件名"
    case .isDirectory(let path): "\(path): 这是文件夹，不是文件 — 请指定文件夹中的文件"
    case .notReadable(let path, let reason): "\(path): 无法读取：\(reason) — 请检查文件权限和磁盘"
    case .changedWhileRead(let path): "\(path): 读取过程中文件被改动 — 请等导出或保存结束后重新运行"
    case .tooLarge(let path, let bytes, let limit): "\(path): 文件过大（\(bytes) 字节，上限 \(limit) 字节）— 请分批导出后再处理"
    }
  }
}

/// The largest file taken into memory when the caller gives no limit of its own: 8 GiB.
package let defaultFileLimit = 8 << 30

/// The whole file in memory. Read with `pread`, never mapped: a mapped file that somebody cuts kills the process.
/// Size and time of change are compared before and after, so that a half-written export isn't taken for a whole one.
package func readFile(_ path: String, limit: Int = defaultFileLimit) throws(FileFault) -> [UInt8] {
  // Non-blocking, so that a pipe in the place of a file is refused and not waited for.
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw openFault(path) }
  defer { close(descriptor) }
  let before = try regularFileStatus(descriptor, path)
  let size = Int(before.st_size)
  guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
  let bytes = try readAll(descriptor, size: size, path)
  let after = try regularFileStatus(descriptor, path)
  guard bytes.count == size, sameVersion(before, after) else { throw .changedWhileRead(path: path) }
  return bytes
}

private func openFault(_ path: String) -> FileFault {
  let error = SystemError.current
  return error.code == ENOENT ? .missing(path: path) : .notReadable(path: path, reason: error.description)
}

private func regularFileStatus(_ descriptor: Int32, _ path: String) throws(FileFault) -> stat {
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { throw .notReadable(path: path, reason: SystemError.current.description) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return status
  case S_IFDIR: throw .isDirectory(path: path)
  default: throw .notReadable(path: path, reason: "不是普通文件，而是设备或管道")
  }
}

private func sameVersion(_ one: stat, _ other: stat) -> Bool {
  one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec
}

/// Fewer bytes than `size` mean that the file was cut while it was read.
private func readAll(_ descriptor: Int32, size: Int, _ path: String) throws(FileFault) -> [UInt8] {
  var failure: SystemError?
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
    while filled < size {
      let count = unsafe pread(descriptor, buffer.baseAddress?.advanced(by: filled), size - filled, off_t(filled))
      if count < 0, errno == EINTR { continue }
      if count < 0 { failure = .current }
      if count <= 0 { return }
      filled += count
    }
  }
  if let failure { throw .notReadable(path: path, reason: failure.description) }
  return bytes
}
