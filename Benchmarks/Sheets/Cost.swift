import Glibc

/// What a stretch of work takes: wall and CPU in seconds, and how much the resident set grew beyond what was there before, in MiB.
struct Cost {
  let wall: Double
  let cpu: Double
  let before: Double
  let more: Double

  static func of(_ work: () throws -> Void) rethrows -> Cost {
    let before = memory("VmRSS:")
    resetPeak()
    let (wall, cpu) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    try work()
    let (wallEnd, cpuEnd) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    return Cost(wall: wallEnd - wall, cpu: cpuEnd - cpu, before: before, more: max(0, memory("VmHWM:") - before))
  }

  var line: String { "{\"wall\": \(wall), \"cpu\": \(cpu), \"before\": \(before), \"more\": \(more)}" }

  /// Linux counts the largest resident set anew after this.
  private static func resetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func memory(_ key: String) -> Double {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix(key) { return (Double(text.filter(\.isNumber)) ?? 0) / 1_024 }
    }
    return 0
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
