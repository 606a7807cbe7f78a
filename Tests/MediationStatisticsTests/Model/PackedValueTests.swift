import Testing

@testable import MediationStatistics

@Suite struct PackedValueTests {
  private func expectInOrder<Value: PackedValue>(_ ascending: [Value]) {
    #expect(ascending.map { Value(word: $0.word) } == ascending)
    #expect(zip(ascending, ascending.dropFirst()).allSatisfy { $0.word < $1.word })
    #expect(ascending.first?.word == 0, "the least is kept apart")
  }

  @Test func wordsKeepTheOrder() {
    expectInOrder([Int64.min, -5, -1, 0, 1, .max])
    expectInOrder([Int.min, -5, -1, 0, 1, .max])
    expectInOrder([Int32.min, -5, -1, 0, 1, .max])
    expectInOrder([UInt16.min, 1, .max])
    expectInOrder([UInt64.min, 1, .max])
    expectInOrder([false, true])
  }

  @Test func referencesAndStreets() {
    let references: [OrganizationReference] = [.blank, .unknown, .foreign, .known(0), .known(.max)]
    expectInOrder(references)
    expectInOrder([Places.Street.blank, .ours, .other, .unknown])
  }
}
