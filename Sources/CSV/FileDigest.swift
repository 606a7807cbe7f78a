/// The SHA-256 of a file's own bytes. Hashing costs more than reading a table does, so it is done when somebody asks: a run for its
/// `run.json`, a question never.
package struct FileDigest: Sendable {
  private let bytes: [UInt8]

  package init(of bytes: [UInt8]) { self.bytes = bytes }

  /// 64 lower-case hexadecimal digits.
  package var hex: String { SHA256.hex(of: bytes.span) }
}
