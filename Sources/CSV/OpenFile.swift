import Glibc
internal import Synchronization

/// A file that is open for reading any part of it. Read with `pread`, never mapped: a mapped file that somebody cuts kills the process.
/// Reading never fails half-way through a table: what cannot be read is given as zeros and remembered, and whoever has read asks `fault`
/// before anything is made of it.
package final class OpenFile: Sendable {
  package let path: String
  package let size: Int
  private let descriptor: Int32
  private let version: Version
  private let firstFault = Mutex<FileFault?>(nil)

  package init(_ path: String, limit: Int = defaultFileLimit) throws(FileFault) {
    // Non-blocking, so that a pipe in the place of a file is refused and not waited for.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw openFault(path) }
    let opened: Result<Version, FileFault>
    do throws(FileFault) { opened = .success(try Version(of: descriptor, path, limit: limit)) } catch { opened = .failure(error) }
    if case .failure = opened { close(descriptor) }
    version = try opened.get()
    (self.path, size) = (path, version.size)
  }

  deinit { close(descriptor) }

  /// The bytes of a part of the file as it was when it was opened.
  package func read(_ range: Range<Int>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      unsafe fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<range.count]), from: range.lowerBound)
      filled = range.count
    }
  }

  /// The same into memory that is used again: what stands in `bytes` gives way.
  package func read(_ range: Range<Int>, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(addingCapacity: range.count) { added in
      unsafe added.withUnsafeMutableBufferPointer { buffer, filled in
        unsafe fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<range.count]), from: range.lowerBound)
        filled = range.count
      }
    }
  }

  /// Fills all of `buffer` from an offset of the file on.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer, from offset: Int) {
    var filled = 0
    while filled < buffer.count {
      let count = unsafe pread(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, off_t(offset + filled))
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        remember(count < 0 ? .notReadable(path: path, reason: SystemError.current.description) : .changedWhileRead(path: path))
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).initializeMemory(as: UInt8.self, repeating: 0)
        return
      }
      filled += count
    }
  }

  /// What went wrong since it was opened: a part that could not be read, or a file that was cut or written to.
  package var fault: FileFault? {
    if let fault = firstFault.withLock({ $0 }) { return fault }
    do throws(FileFault) {
      return try Version(of: descriptor, path, limit: .max) == version ? nil : .changedWhileRead(path: path)
    } catch { return error }
  }

  private func remember(_ fault: FileFault) { firstFault.withLock { $0 = $0 ?? fault } }

  /// Size and time of change of a regular file.
  private struct Version: Equatable {
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    init(of descriptor: Int32, _ path: String, limit: Int) throws(FileFault) {
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else { throw .notReadable(path: path, reason: SystemError.current.description) }
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw .isDirectory(path: path)
      default: throw .notReadable(path: path, reason: "不是普通文件，而是设备或管道")
      }
      size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }
}

private func openFault(_ path: String) -> FileFault {
  let error = SystemError.current
  return error.code == ENOENT ? .missing(path: path) : .notReadable(path: path, reason: error.description)
}
