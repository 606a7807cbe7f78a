internal import Synchronization

/// Something that is given away once, and held no longer than until then.
final class Handover<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  init(_ value: Value) { self.value = Mutex(value) }

  func take() -> Value {
    guard
      let value = value.withLock({ value in
        defer { value = nil }
        return value
      })
    else { preconditionFailure("handed over twice") }
    return value
  }
}
