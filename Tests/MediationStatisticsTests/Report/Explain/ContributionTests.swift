import Testing

@testable import MediationStatistics

struct ContributionTests {
  private func contributions(_ text: String, seed: UInt64 = 3) throws -> [Contribution] {
    let store = try CaseDesk.store(try CaseDesk.register(DrawnCase.list(80, seed: seed).map(\.line), cutoff: "2026-01-01"))
    return Contribution.all(of: try address(text), store)
  }

  /// Against plain loops: each member's own counts, and all of them together the total.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func differencesAddUp(seed: UInt64) throws {
    let cases = DrawnCase.list(80, seed: seed)
    let found = try contributions("received.yoy[2024]", seed: seed)
    #expect(found.map(\.dimension.id) == [.community, .type])
    for contribution in found {
      for line in contribution.lines {
        let counts = [2024, 2023].map { year in
          cases.count { $0.day.year == year && $0.member(contribution.dimension.id) == line.label }
        }
        #expect([line.now, line.base] == counts.map { Fraction(Int128($0)) }, "\(line)")
      }
      let parts = contribution.lines + [contribution.rest].compactMap { $0 }
      #expect(parts.reduce(Fraction(0)) { $0 + $1.difference } == contribution.total.difference)
      #expect(parts.reduce(Fraction(0)) { $0 + $1.now } == Fraction(Int128(cases.count { $0.day.year == 2024 })))
      let sizes = contribution.lines.map { $0.difference.magnitude }
      #expect(zip(sizes, sizes.dropFirst()).allSatisfy { !($0 - $1).isNegative } && contribution.lines.count <= Contribution.shown)
    }
  }

  @Test(arguments: [
    ("received[2024]", ["received community 上年同期", "received type 上年同期"]), ("received[2024;type=邻里纠纷]", ["received community 上年同期"]),
    ("received.mom[2024-07;community=永福社区]", ["received type 上期"]), ("received[2024;community=永福社区;type=邻里纠纷]", []),
    ("success_rate.yoy[2024;type=邻里纠纷]", ["successful community 上年同期", "received community 上年同期"]),
    ("amount.ytd.yoy[2024-06;community=永福社区]", ["amount type 上年同期"]), ("days_median[2024]", []), ("days_mean.yoy[2024]", []),
    ("organizations_active[2024]", []), ("participations[2024;community=永福社区]", ["participations type 上年同期"]),
    ("received_share.yoy[2024;type=邻里纠纷]", ["received community 上年同期", "received community 上年同期", "received type 上年同期"]),
  ])
  func whatIsBrokenDown(text: String, expected: [String]) throws {
    #expect(try contributions(text).map { "\($0.measure.id) \($0.dimension.id) \($0.base)" } == expected)
  }

  @Test func withoutAKnownBaseThereIsNone() throws {
    let store = try FigureStoreTests.store()
    #expect(try Contribution.all(of: address("received[2023-06]"), store).isEmpty)
    #expect(try !Contribution.all(of: address("received[2024-06]"), store).isEmpty)
  }

  @Test func asText() throws {
    let text = try wanted(Contribution.all(of: address("amount[2024-06]"), try FigureStoreTests.store()).first).text
    #expect(text.hasPrefix("协议涉及金额与上年同期相比的增减，按社区：\n社区          本期  上年同期      增减\n永福社区  1.000005      0.01  0.990005\n"), "\(text)")
  }

  /// A member that did not exist is part of the sum all the same.
  @Test func aMemberFoundedSinceIsPartOfTheSum() throws {
    let found = try Contribution.all(of: address("participations[2024-07]"), try FigureStoreTests.store())
    #expect(found.allSatisfy { $0.total.now == Fraction(5) && $0.total.base == Fraction(2) })
  }
}
