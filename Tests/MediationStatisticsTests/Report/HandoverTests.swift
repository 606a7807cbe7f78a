import Testing

@testable import MediationStatistics

struct HandoverTests {
  private final class Held: Sendable {}

  /// Whoever takes it is the only one that holds it.
  @Test func isHeldNoLonger() {
    weak var seen: Held?
    let handover: Handover<Held>
    do {
      let held = Held()
      seen = held
      handover = Handover(held)
    }
    #expect(seen != nil)
    _ = handover.take()
    #expect(seen == nil)
  }
}
