import Glibc

/// A folder of our own: of mode 0700, under a name that nobody could guess, and locked, so that it can be told from one that a dead process left.
package final class PrivateFolder: Sendable {
  package let path: String
  private let lock: FolderLock
  private static let randomCharacters = 6

  /// `prefix` is how its path begins; six random characters follow.
  package init(_ prefix: String) throws(SystemFault) {
    while true {
      let made = try PrivateFolder.make(prefix)
      // Whoever took it for an abandoned one before it was locked has removed it: then another is made.
      guard let lock = try FolderLock(made) else { continue }
      (path, self.lock) = (made, lock)
      return
    }
  }

  private static func make(_ prefix: String) throws(SystemFault) -> String {
    var template = Array("\(prefix)\(String(repeating: "X", count: randomCharacters))".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFault("创建文件夹", prefix) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folders of that prefix whose processes are surely dead: a living one holds the lock of its own.
  package static func removeAbandoned(_ prefix: String) throws(SystemFault) {
    let parent = Folder.parent(of: prefix)
    let start = Folder.name(of: prefix)
    guard Folder.isDirectory(parent) else { return }
    for name in try Folder.entries(in: parent) where name.hasPrefix(start) && name.utf8.count == start.utf8.count + randomCharacters {
      let path = Folder.join(parent, name)
      // One that can't be opened is not ours.
      guard let lock = try? FolderLock(path) else { continue }
      try withExtendedLifetime(lock) { () throws(SystemFault) in try Folder.removeTree(path) }
    }
  }
}
