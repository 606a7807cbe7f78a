import Glibc

/// One loop over bytes that are ready for it.
struct Loop {
  let name: String
  /// What it reads each time. A loop that knows no cells has none.
  let bytes: Int
  let cells: Int
  /// Gives a count of what it found: nothing can be optimised away, and the reader of the table sees that the work was done.
  let body: () -> Int

  /// Prints the quickest of three, which is also what `limits/scan.c` takes.
  func measure() {
    var (wall, cpu, found) = (Double.infinity, 0.0, 0)
    for _ in 0..<3 {
      let (wallStart, cpuStart) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
      found = body()
      let took = seconds(CLOCK_MONOTONIC) - wallStart
      if took < wall { (wall, cpu) = (took, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpuStart) }
    }
    print(name, bytes, cells, wall, cpu, found, separator: "\t")
  }
}

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
