internal import CSV

/// Keeps other runs away from an output folder while it lives. What is locked is the folder around it, since the output folder itself is
/// replaced as a whole.
package final class OutputLock: Sendable {
  private let lock: FolderLock
  private let made: [String]

  /// Makes the folders above `folder`.
  package init(for folder: String) throws(RunFault) {
    let parent = Folder.parent(of: folder)
    let taken: FolderLock?
    do throws(SystemFault) {
      made = try Folder.makeFolders(parent)
      taken = try FolderLock(parent)
    } catch { throw cannotWrite(error) }
    guard let taken else { throw RunFault(.locked, "\(parent)/: 另一个运行正在写这个文件夹 — 请等它结束后再运行") }
    lock = taken
  }

  /// A run that wrote nothing leaves no empty folders.
  deinit { for folder in made.reversed() { Folder.removeEmpty(folder) } }
}

/// What a clerk can do about a disk that takes nothing.
func cannotWrite(_ fault: SystemFault) -> RunFault {
  RunFault(.cannotWrite, "\(fault) — 请检查磁盘空间和权限，或用 --output 另指定输出文件夹")
}
