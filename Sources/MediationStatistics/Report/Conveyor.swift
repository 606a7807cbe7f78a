internal import Dispatch
internal import Synchronization

/// Values that one side hands over one by one while another takes them; each is held no longer than until it is taken.
final class Conveyor<Value: Sendable>: Sendable, Sequence, IteratorProtocol {
  private let waiting = Mutex<[Value]>([])
  /// One for each value, and one that stays at the end.
  private let signal = DispatchSemaphore(value: 0)

  func hand(_ value: Value) {
    waiting.withLock { $0.append(value) }
    signal.signal()
  }

  /// Says that no more will come; once.
  func end() { signal.signal() }

  /// The next value, waited for; nil after the last.
  func next() -> Value? {
    signal.wait()
    let value = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if value == nil { signal.signal() }
    return value
  }
}
