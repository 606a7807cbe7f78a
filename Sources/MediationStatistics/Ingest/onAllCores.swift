internal import Dispatch

/// Calls `body` at once on all cores, once on each: what they share tells them when to end. A call that comes late finds nothing left to do.
func onAllCores(_ body: @Sendable () -> Void) {
  DispatchQueue.concurrentPerform(iterations: mostCores) { _ in body() }
}

private let mostCores = 16
