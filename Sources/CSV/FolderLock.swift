import Glibc

/// Keeps other processes of ours out of a folder while it lives. The lock is `flock` on the folder itself: no file is left behind, and it dies
/// with the process.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Nil when somebody else holds the lock, or has put another folder in the place of this one, or none.
  package init?(_ folder: String) throws(SystemFault) {
    let opened = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw SystemFault("锁定文件夹", folder) }
    descriptor = opened
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let fault = SystemFault("锁定文件夹", folder)
      // `deinit` closes the descriptor.
      guard fault.code == EWOULDBLOCK else { throw fault }
      return nil
    }
    guard FolderLock.isSame(opened, folder) else { return nil }
  }

  private static func isSame(_ descriptor: Int32, _ folder: String) -> Bool {
    var (held, named) = (stat(), stat())
    guard unsafe fstat(descriptor, &held) == 0, unsafe stat(folder, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  deinit { close(descriptor) }
}
