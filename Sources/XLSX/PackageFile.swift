import Glibc

/// The bytes of a package, fetched where they are asked for: a file of any size takes no more memory than the piece at hand.
final class PackageFile {
  /// What is read at once where a part is gone through.
  static let window = 1 << 18

  let path: String
  let size: Int
  private let descriptor: Int32

  init(_ path: String) throws(XLSXError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, .open(code: errno)) }
    var facts = stat()
    let code: Int32? = unsafe fstat(descriptor, &facts) == 0 ? (facts.st_mode & S_IFMT == S_IFREG ? nil : EINVAL) : errno
    if let code {
      Glibc.close(descriptor)
      throw .file(path: path, .read(code: code))
    }
    (self.path, self.descriptor, size) = (path, descriptor, Int(facts.st_size))
  }

  deinit { Glibc.close(descriptor) }

  /// The whole range, which must lie in the file.
  func read(_ range: Range<Int>) throws(XLSXError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes { rest in
        unsafe pread(descriptor, rest.baseAddress.map { unsafe $0 + done }, rest.count - done, range.lowerBound + done)
      }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw .file(path: path, .read(code: got < 0 ? errno : EIO)) }
      done += got
    }
    return bytes
  }

  /// The range piece by piece, each of at most `window` bytes.
  func readPieces(_ range: Range<Int>, to take: (borrowing Span<UInt8>) throws(XLSXError) -> Void) throws(XLSXError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, start + Self.window)
      let piece = try read(start..<end)
      try take(piece.span)
      start = end
    }
  }
}
