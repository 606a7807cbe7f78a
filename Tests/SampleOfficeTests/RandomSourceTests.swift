import Testing

@testable import SampleOffice

struct RandomSourceTests {
  @Test func sameStreamGivesTheSameDraws() {
    var first = RandomSource(seed: 5, stream: .dates, index: 3)
    var second = RandomSource(seed: 5, stream: .dates, index: 3)
    var other = RandomSource(seed: 5, stream: .dates, index: 4)
    let draws = (0..<8).map { _ in first.next() }
    #expect(draws == (0..<8).map { _ in second.next() })
    #expect(draws != (0..<8).map { _ in other.next() })
  }

  @Test func picksByWeight() {
    var random = RandomSource(seed: 2, stream: .leads)
    let draws = (0..<3000).map { _ in random.pick([(value: "a", weight: 9), (value: "b", weight: 1), (value: "never", weight: 0)]) }
    #expect((2600...2800).contains(draws.count { $0 == "a" }))
    #expect(!draws.contains("never"))
  }

  @Test func shufflingKeepsEveryValue() {
    var random = RandomSource(seed: 3, stream: .leads)
    let shuffled = random.shuffled(Array(0..<50))
    #expect(shuffled != Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
  }
}
