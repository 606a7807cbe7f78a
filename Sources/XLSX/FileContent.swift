import Glibc

/// The few acts on files that the wrapper needs. A file is named by its path; `errno` goes into the error.
enum FileContent {
  /// All bytes of a file.
  static func read(_ path: String) throws(XLSXError) -> [UInt8] {
    let file = try PackageFile(path)
    return try file.read(0..<file.size)
  }

  /// Opens the file for writing, as the C library will: it would print its own words to stderr. Makes an empty file where there
  /// is none, for its owner alone, and leaves an existing one as it is.
  static func checkWritable(_ path: String) throws(XLSXError) {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, .open(code: errno)) }
    Glibc.close(descriptor)
  }

  /// Best effort: whoever removes a half file has a fault of its own to tell.
  static func remove(_ path: String) { unsafe unlink(path) }
}
