import Dispatch
import Synchronization

/// What `make` gives for each number below `count`, in their order, made on all cores.
func madeOnAllCores<Value: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Value) -> [Value] {
  let made = Mutex([Value?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let value = make(index)
    made.withLock { $0[index] = value }
  }
  return made.withLock { $0.compactMap(\.self) }
}
