import Testing

@testable import MediationStatistics

@Suite struct InParallelTests {
  @Test(arguments: [0, 1, 2, 1_000])
  func resultsInOrder(count: Int) { #expect(inParallel(Array(0..<count)) { $0 * $0 } == (0..<count).map { $0 * $0 }) }
}
