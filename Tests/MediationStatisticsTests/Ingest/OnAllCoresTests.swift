import Synchronization
import Testing

@testable import MediationStatistics

@Suite struct OnAllCoresTests {
  /// Workers that share what is to be done do each part once.
  @Test func sharedWork() {
    let left = Mutex(1_000)
    let done = Mutex<Set<Int>>([])
    onAllCores {
      while true {
        let next = left.withLock { left in
          left -= 1
          return left
        }
        guard next >= 0 else { return }
        done.withLock { _ = $0.insert(next) }
      }
    }
    #expect(done.withLock { $0.count } == 1_000)
  }
}
