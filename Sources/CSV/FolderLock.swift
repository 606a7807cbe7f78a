import Glibc

/// Keeps other processes of ours out of a folder while it lives. The lock is `flock` on the folder itself: no file is left behind, and it dies
/// with the process.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Nil when somebody else holds the lock.
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
  }

  deinit { close(descriptor) }
}
