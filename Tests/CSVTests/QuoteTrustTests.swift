import Testing

@testable import CSV

@Suite struct QuoteTrustTests {
  @Test func levelsFallOneByOne() {
    var trust = QuoteTrust()
    var levels: [QuoteTrust.Level] = []
    for _ in 0..<3 {
      trust.searchedInVain(400_000, of: 100_000)
      levels.append(trust.level)
      trust.searchedInVain(100_000, of: 100_000)
    }
    #expect(levels == [.full, .withinLine, .none])
  }

  @Test func rereading() {
    var trust = QuoteTrust()
    let answers = (0..<6).map { _ in trust.mayReread(100_000, of: 100_000) }
    #expect(answers == [true, true, true, true, false, false])
  }
}
