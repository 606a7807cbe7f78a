internal import Dispatch
internal import Synchronization

/// Something that work beside tells before it is done; or nothing, where it failed first.
final class Announcement<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let told = Mutex<(isOver: Bool, value: Value?)>((false, nil))

  init() { group.enter() }

  /// Tells it. What is told later changes nothing.
  func tell(_ value: Value?) {
    let isFirst = told.withLock { told in
      defer { if !told.isOver { told = (true, value) } }
      return !told.isOver
    }
    if isFirst { group.leave() }
  }

  /// Waits until it is told.
  var value: Value? {
    group.wait()
    return told.withLock { $0.value }
  }
}
