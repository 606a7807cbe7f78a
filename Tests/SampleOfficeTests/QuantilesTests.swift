import Testing

@testable import SampleOffice

struct QuantilesTests {
  @Test func drawsBetweenItsEndsWithTheMedianGiven() {
    let quantiles = Quantiles(points: [(0, 10), (5000, 20), (10_000, 1000)])
    var random = RandomSource(seed: 1, stream: .details)
    let draws = (0..<4000).map { _ in quantiles.draw(&random) }.sorted()
    #expect(draws.first == 10)
    #expect(draws.allSatisfy { (10..<1000).contains($0) })
    #expect((19...30).contains(draws[2000]))
  }

  @Test(arguments: [
    (10, [1, 1, 1], [4, 3, 3]), (7, [5, 3, 2], [4, 2, 1]), (0, [1, 2], [0, 0]), (1298, [1, 0], [1298, 0]),
  ])
  func apportions(whole: Int, weights: [Int], expected: [Int]) {
    #expect(apportioned(whole, by: weights) == expected)
  }
}
