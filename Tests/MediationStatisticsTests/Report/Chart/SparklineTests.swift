import Testing

@testable import MediationStatistics

struct SparklineTests {
  @Test(
    arguments: [
      ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"), ([7, nil, 0], "█ ▁"), ([0, 0], "▁▁"), ([nil, nil], "  "), ([], ""), ([5], "█"),
      ([-7, 0, -3], "▁█▅"),
      ([100, 50], "█▅"),
    ] as [([Int128?], String)])
  func blocks(values: [Int128?], text: String) { #expect(sparkline(values.map { $0.map { Fraction($0) } }) == text) }
}
