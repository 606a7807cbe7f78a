internal import Dispatch
internal import Synchronization

/// Three pieces of work at once, on as many cores as there are.
func atOnce<A: Sendable, B: Sendable, C: Sendable>(_ a: @Sendable () -> A, _ b: @Sendable () -> B, _ c: @Sendable () -> C) -> (A, B, C) {
  let (first, second, third) = (Kept<A>(), Kept<B>(), Kept<C>())
  DispatchQueue.concurrentPerform(iterations: 3) { number in
    switch number {
    case 0: first.keep(a())
    case 1: second.keep(b())
    default: third.keep(c())
    }
  }
  return (first.value, second.value, third.value)
}

private final class Kept<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func keep(_ value: Value) { kept.withLock { $0 = value } }

  var value: Value {
    guard let value = kept.withLock({ $0 }) else { preconditionFailure("work that is done has a result") }
    return value
  }
}
