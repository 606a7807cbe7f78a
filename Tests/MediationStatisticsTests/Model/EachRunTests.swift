import Testing

@testable import MediationStatistics

@Suite struct EachRunTests {
  @Test(
    arguments: [([], []), ([1], [[1]]), ([1, 1, 2, 3, 3, 3], [[1, 1], [2], [3, 3, 3]]), ([2, 1, 2], [[2], [1], [2]])] as [([Int], [[Int]])])
  func runs(elements: [Int], expected: [[Int]]) {
    var runs: [[Int]] = []
    eachRun(of: elements, by: \.self) { runs.append(Array($0)) }
    #expect(runs == expected)
  }
}
