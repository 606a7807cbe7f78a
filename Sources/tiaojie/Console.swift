import Glibc

/// Data go to stdout, messages and progress to stderr (DESIGN §7).
enum Console {
  static func out(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }
  static func err(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Faults of a run: each on its own line, the first marked.
  static func fail(_ messages: [String]) {
    for message in messages { write(Array((colored("错误：", 31) + inert(message) + "\n").utf8), to: STDERR_FILENO) }
  }

  static func warn(_ message: String) { write(Array((colored("注意：", 33) + inert(message) + "\n").utf8), to: STDERR_FILENO) }

  /// Progress only where a person watches.
  static func progress(_ text: String) { if isatty(STDERR_FILENO) == 1 { err(text) } }

  /// Bytes as they are, to stdout; whole, or the process ends with 73.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  private static func colored(_ text: String, _ color: Int) -> String {
    guard isatty(STDERR_FILENO) == 1, getenv("NO_COLOR") == nil else { return text }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }

  private static func write(_ text: String, to descriptor: Int32) { write(Array(inert(text).utf8), to: descriptor) }

  /// Text from data may carry control characters or turn the writing direction: neither reaches a terminal.
  private static func inert(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: shown.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A closed pipe (`| head`) is the reader's choice, not a fault: the run goes on and its exit code tells the rest.
      if count < 0, errno == EPIPE { return }
      if count < 0 { exit(73) }
      rest = rest.dropFirst(count)
    }
  }
}
