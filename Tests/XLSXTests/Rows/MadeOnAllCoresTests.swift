import Testing

@testable import XLSX

@Suite struct MadeOnAllCoresTests {
  @Test(arguments: [0, 1, 2, 1_000])
  func standsInItsOrder(count: Int) { #expect(madeOnAllCores(count) { $0 * 3 } == (0..<count).map { $0 * 3 }) }

  /// What is made may be nothing.
  @Test func keepsWhatIsNil() { #expect(madeOnAllCores(4) { $0 % 2 == 0 ? nil : $0 } == [nil, 1, nil, 3]) }
}
