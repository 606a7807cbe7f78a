import Glibc

/// The few acts on files that the wrapper needs. A file is named by its path; `errno` goes into the error.
enum FileContent {
  /// All bytes of a file.
  static func read(_ path: String) throws(XLSXError) -> [UInt8] {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, .open(code: errno)) }
    defer { Glibc.close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { throw .file(path: path, .read(code: errno)) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .file(path: path, .read(code: EINVAL)) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var done = 0
    while done < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes { rest in
        unsafe pread(descriptor, rest.baseAddress.map { unsafe $0 + done }, rest.count - done, done)
      }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw .file(path: path, .read(code: got < 0 ? errno : EIO)) }
      done += got
    }
    return bytes
  }

  /// Opens the file for writing, as the C library will: it would print its own words to stderr. Makes an empty file where there
  /// is none, for its owner alone, and leaves an existing one as it is.
  static func checkWritable(_ path: String) throws(XLSXError) {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, .open(code: errno)) }
    Glibc.close(descriptor)
  }

  /// Brings a finished file to the disk.
  static func synchronize(_ path: String) throws(XLSXError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, .open(code: errno)) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .file(path: path, .sync(code: errno)) }
  }
}
