import Glibc

/// libFuzzer over what reads foreign bytes: `Fuzz TARGET [libFuzzer's own arguments]`. A crash, a trap or a broken promise ends it.
@main
enum Fuzz {
  /// Set once, before the driver starts its only thread.
  nonisolated(unsafe) private static var target: @Sendable (Span<UInt8>) -> Void = { _ in }

  static func main() {
    let name = CommandLine.arguments.dropFirst().first ?? ""
    guard let chosen = targets[name] else {
      print("Fuzz \(targets.keys.sorted().joined(separator: "|")) [-runs=N] [-max_total_time=S] [CORPUS]")
      exit(64)
    }
    target = chosen
    let rest = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
    var words = rest.map { strdup($0) } + [nil]
    var count = Int32(rest.count)
    words.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      _ = runDriver(&count, &base) { bytes, size in
        Fuzz.target(Span(_unsafeElements: UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      }
    }
  }
}

/// libFuzzer's entry for programs that have a `main` of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>, _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
