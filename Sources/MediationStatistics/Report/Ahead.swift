internal import Dispatch
internal import Synchronization

/// Work that goes on beside its maker's own, on another core where there is one.
final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private let group = DispatchGroup()
  private let outcome = Mutex<Result<Value, Failure>?>(nil)

  init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    DispatchQueue.global().async(group: group) { [self] in
      let result: Result<Value, Failure>
      do throws(Failure) { result = .success(try work()) } catch { result = .failure(error) }
      outcome.withLock { $0 = result }
    }
  }

  /// Waits until the work is done, whatever came of it: nothing that it uses may go away before.
  func wait() { group.wait() }

  /// What came of it, once it is done.
  func value() throws(Failure) -> Value {
    wait()
    guard let outcome = outcome.withLock({ $0 }) else { preconditionFailure("work that is done has an outcome") }
    return try outcome.get()
  }
}
