internal import CSV

/// A private folder beside the output folder in which a run's files are made. `publish` puts it in the output folder's place in one step.
/// While it lives, no other run may write beside it.
struct Staging {
  private let folder: String
  private let staged: String
  private let lock: FolderLock

  /// Scratch space for the workbook library, on the same disk as the output.
  let scratch: String

  init(beside folder: String) throws(RunFault) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
    staged = parent + ".\(parts.last ?? "").staging"
    scratch = staged + "/.scratch"
    if Folder.exists(folder), !Folder.isDirectory(folder) {
      throw RunFault(.cannotWrite, "\(folder): 已有同名文件，不能作为输出文件夹 — 请用 --output 另指定")
    }
    try Staging.refuseForeign(folder)
    lock = try Staging.locked(parent)
    do throws(SystemFault) {
      try Folder.removeTree(staged)
      try Folder.makeFolders(scratch)
    } catch { throw RunFault(.cannotWrite, "\(error) — 请检查磁盘空间和权限，或用 --output 另指定输出文件夹") }
  }

  private static func locked(_ parent: String) throws(RunFault) -> FolderLock {
    do throws(SystemFault) {
      try Folder.makeFolders(parent)
      if let lock = try FolderLock(parent) { return lock }
    } catch { throw RunFault(.cannotWrite, "\(error) — 请检查磁盘空间和权限，或用 --output 另指定输出文件夹") }
    throw RunFault(.locked, "\(parent): 另一个运行正在写这个文件夹 — 请等它结束后再运行")
  }

  /// The output folder is replaced as a whole, so it must be one that a run has made, or empty.
  private static func refuseForeign(_ folder: String) throws(RunFault) {
    let names = Folder.isDirectory(folder) ? (try? Folder.entries(in: folder)) ?? [] : []
    let manifest = (try? readFile(Folder.join(folder, "run.json"))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let foreign = names.filter { $0 != "run.json" && !manifest.contains("\"\($0)\"") }
    guard foreign.isEmpty else {
      throw RunFault(.cannotWrite, "\(folder): 文件夹中有不是本程序写的文件（\(foreign[0])），不能整体替换 — 请移走，或用 --output 另指定")
    }
  }

  func path(_ name: String) -> String { Folder.join(staged, name) }

  func write(_ name: String, _ bytes: [UInt8]) throws(RunFault) {
    do throws(SystemFault) { try writeFile(path(name), bytes) } catch { throw RunFault(.cannotWrite, "\(error)") }
  }

  /// Name and SHA-256 of each file so far, as re-read from the disk.
  func hashes() throws(RunFault) -> [(name: String, sha256: String)] {
    do {
      return try Folder.files(in: staged).map { ($0, sha256Hex(try readFile(path($0)))) }
    } catch { throw RunFault(.cannotWrite, "\(error)") }
  }

  /// The old set, if any, goes away only after the new one is in its place.
  func publish() throws(RunFault) {
    do throws(SystemFault) {
      try Folder.removeTree(scratch)
      if Folder.exists(folder) {
        try Folder.exchange(staged, folder)
        try Folder.removeTree(staged)
      } else {
        try Folder.move(staged, to: folder)
      }
    } catch { throw RunFault(.cannotWrite, "\(error)") }
  }

  /// Best effort: the run has failed already, and its own error is the one to tell.
  func discard() { try? Folder.removeTree(staged) }
}
