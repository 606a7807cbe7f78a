import Glibc

/// Data go to stdout, messages and progress to stderr (DESIGN §7).
enum Console {
  static func out(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }
  static func err(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Faults of a run: each on its own line, the first marked.
  static func fail(_ messages: [String]) {
    for message in messages { err(colored("错误：", 31) + message) }
  }

  static func warn(_ message: String) { err(colored("注意：", 33) + message) }

  /// Progress only where a person watches.
  static func progress(_ text: String) { if isatty(STDERR_FILENO) == 1 { err(text) } }

  /// Bytes as they are, to stdout; whole, or the process ends with 73.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  private static func colored(_ text: String, _ color: Int) -> String {
    guard isatty(STDERR_FILENO) == 1, getenv("NO_COLOR") == nil else { return text }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }

  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A closed pipe (`| head`) is the reader's choice, not a fault.
      if count < 0 { exit(errno == EPIPE ? 0 : 73) }
      rest = rest.dropFirst(count)
    }
  }
}
