internal import Dispatch
internal import Synchronization

/// The SHA-256 of a file's own bytes. Hashing costs more than reading a table does, so it is done when somebody asks, and once: a run for its
/// `run.json`, a question never. Who knows early that it will be asked for lets it begin.
package final class FileDigest: Sendable {
  private let content: StoredText
  private let isBegun = Atomic(false)
  private let found = Mutex<String?>(nil)

  package init(of bytes: [UInt8]) { content = .held(bytes) }

  package init(of file: OpenFile) { content = .onDisk(file) }

  init(of content: StoredText) { self.content = content }

  /// Hashes on another core; once begun it goes on.
  package func begin() {
    guard !isBegun.exchange(true, ordering: .relaxed) else { return }
    DispatchQueue.global().async { [self] in _ = hex }
  }

  /// 64 lower-case hexadecimal digits. Whoever asks while it is hashed waits.
  package var hex: String {
    found.withLock { found in
      let hex = found ?? reckoned
      found = hex
      return hex
    }
  }

  private var reckoned: String {
    var hash = SHA256()
    content.forEachChunk { hash.update($0) }
    return hash.hex
  }
}
