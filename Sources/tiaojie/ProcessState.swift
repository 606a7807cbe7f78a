import CHeap
import Glibc

/// What the process asks of the system before anything else, whatever its parent has left it.
enum ProcessState {
  static func secure() {
    openStandardStreams()
    // Temporary files of libraries, too, are for their owner alone.
    umask(0o077)
    // A reader that goes away (`| head`) or a file over the limit must not end a run between two files: the calls fail instead.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    shareHeap()
  }

  /// One heap for all threads: what one of them has let go another one uses. With a heap for each, which is the C library's way, a run over a
  /// million rows held fifty megabytes more, and was no faster. Windows of a file come from it as well and not from the system each.
  private static func shareHeap() { cheap_share() }

  /// Holds something until the process ends: to take a million rows apart would be work for nobody.
  static func keep(_ value: Any) { _ = Unmanaged.passRetained(Kept(value)) }

  private final class Kept {
    private let value: Any

    init(_ value: Any) { self.value = value }
  }

  /// Swift finds the command line through `/proc`. Where it can't, every command would look like a question for help, and end with 0.
  static var knowsItsCommand: Bool { CommandLine.arguments.first?.isEmpty == false }

  /// Where a stream was closed, the next file would get its number, and messages would be written into it.
  private static func openStandardStreams() {
    var descriptor = open("/dev/null", O_RDWR)
    while (0..<STDERR_FILENO).contains(descriptor) { descriptor = open("/dev/null", O_RDWR) }
    if descriptor > STDERR_FILENO { close(descriptor) }
  }
}
