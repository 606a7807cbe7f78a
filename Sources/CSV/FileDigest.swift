/// The SHA-256 of a file's own bytes. Hashing costs more than reading a table does, so it is done when somebody asks: a run for its
/// `run.json`, a question never.
package struct FileDigest: Sendable {
  private let content: StoredText

  package init(of bytes: [UInt8]) { content = .held(bytes) }

  init(of content: StoredText) { self.content = content }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    var hash = SHA256()
    for chunk in content.lineChunks() { hash.update(chunk.bytes.span) }
    return hash.hex
  }
}
