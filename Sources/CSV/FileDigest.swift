/// The SHA-256 of a file's own bytes. Hashing costs more than reading a table does, so it is done when somebody asks: a run for its
/// `run.json`, a question never.
package struct FileDigest: Sendable {
  private enum Source {
    case bytes([UInt8])
    case hex(String)
  }

  private let source: Source

  /// Keeps the bytes alive. A digest of bytes that nobody else needs is better given with `hex`.
  init(later bytes: [UInt8]) { source = .bytes(bytes) }

  /// A digest that is known.
  package init(hex: String) { source = .hex(hex) }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    switch source {
    case .bytes(let bytes): SHA256.hex(of: bytes.span)
    case .hex(let hex): hex
    }
  }
}
