import Glibc

/// How much longer reading four times as much takes: 4 when linear, towards 16 when quadratic. Measured in processor time of this thread, so that
/// tests that run beside it do not count.
func growth(_ read: (Int) -> Void) -> Double {
  let (small, large) = (20_000, 80_000)
  let short = threadSeconds { read(small) }
  return threadSeconds { read(large) } / max(short, 0.001)
}

/// Above this a reader is not linear; a reader that walked to the ends of each line had 14.
let mostGrowth = 8.0

private func threadSeconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let started = now()
  work()
  return now() - started
}
