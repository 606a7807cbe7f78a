/// Deals the faults out over the cases.
struct FaultPlanting {
  let seed: UInt64
  /// Two layouts lack columns or are rewritten by hand; the faults keep to the others.
  private static let spared: Set<Month> = [Month(2023, 8), Month(2024, 3)]

  func plant(in cases: inout [PlannedCase]) {
    pairDuplicates(&cases)
    for (number, order) in FaultOrders.all.enumerated() {
      for (ordinal, place) in places(for: order, number: number, in: cases).enumerated() {
        cases[place].fault = order.fault
        order.apply(&cases[place], ordinal)
      }
    }
  }

  private func places(for order: FaultOrder, number: Int, in cases: [PlannedCase]) -> [Int] {
    let candidates = shuffledPlaces(cases, index: number).lazy.filter { isOpen(cases[$0]) && order.fits(cases[$0]) }
    return Array(candidates.prefix(order.count))
  }

  private func shuffledPlaces(_ cases: [PlannedCase], index: Int) -> [Int] {
    var random = RandomSource(seed: seed, stream: .faults, index: index)
    return random.shuffled(Array(cases.indices))
  }

  private func isOpen(_ planned: PlannedCase) -> Bool {
    planned.fault == nil && planned.outcome != .pending && !FaultPlanting.spared.contains(planned.month)
  }

  /// Six disputes entered twice under two codes: same parties, same amount, a few days apart, another committee. Both count.
  private func pairDuplicates(_ cases: inout [PlannedCase]) {
    var pairs = 0
    for first in shuffledPlaces(cases, index: 1000) where pairs < 6 && fitsPair(cases[first]) && cases[first].amount > 0 {
      guard let second = cases.indices.first(where: { isTwin(cases[$0], of: cases[first]) }) else { continue }
      cases[second].repeatDispute(of: cases[first])
      cases[first].fault = .possibleDuplicate
      cases[second].fault = .possibleDuplicate
      pairs += 1
    }
  }

  private func fitsPair(_ planned: PlannedCase) -> Bool {
    isOpen(planned) && planned.outcome == .successful && planned.joint == nil && !planned.isStudioAlone && !planned.month.isInParts
  }

  private func isTwin(_ other: PlannedCase, of planned: PlannedCase) -> Bool {
    fitsPair(other) && other.lead != planned.lead && other.month == planned.month
      && (1...4).contains(other.accepted.day - planned.accepted.day)
  }
}

extension PlannedCase {
  fileprivate mutating func repeatDispute(of original: PlannedCase) {
    type = original.type
    typeText = original.typeText
    parties = original.parties
    people = original.people
    phone = original.phone
    amount = original.amount
    difficulty = original.difficulty
  }
}
