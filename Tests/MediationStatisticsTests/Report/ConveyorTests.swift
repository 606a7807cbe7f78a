import Dispatch
import Testing

@testable import MediationStatistics

struct ConveyorTests {
  private final class Held: Sendable {}

  /// Taken beside, in the order in which they were handed over.
  @Test(arguments: [0, 1, 5_000])
  func everythingArrivesInOrder(count: Int) {
    let conveyor = Conveyor<Int>()
    let taken = Ahead { () throws(Never) in Array(conveyor) }
    for value in 0..<count { conveyor.hand(value) }
    conveyor.end()
    #expect(taken.value() == Array(0..<count))
    #expect(conveyor.next() == nil && conveyor.next() == nil)
  }

  /// Whoever takes a value is the only one that holds it.
  @Test func isHeldNoLonger() {
    weak var seen: Held?
    let conveyor = Conveyor<Held>()
    do {
      let held = Held()
      seen = held
      conveyor.hand(held)
    }
    #expect(seen != nil)
    _ = conveyor.next()
    #expect(seen == nil)
  }
}
