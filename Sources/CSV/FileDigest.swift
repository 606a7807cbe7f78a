/// The SHA-256 of a file's own bytes. Hashing costs more than reading a table does, so it is done when somebody asks: a run for its
/// `run.json`, a question never.
package struct FileDigest: Sendable {
  private let content: StoredText
  /// Where it was made beforehand.
  private let known: String?

  package init(of bytes: [UInt8]) { (content, known) = (.held(bytes), nil) }

  /// Made at once: for a text that another core reads meanwhile.
  init(making content: StoredText) { (self.content, known) = (content, FileDigest.hex(content)) }

  /// 64 lower-case hexadecimal digits.
  package var hex: String { known ?? FileDigest.hex(content) }

  private static func hex(_ content: StoredText) -> String {
    var hash = SHA256()
    for chunk in content.lineChunks() { hash.update(chunk.bytes.span) }
    return hash.hex
  }
}
