import Testing

@testable import MediationStatistics

@Suite struct FieldIDTests {
  /// A rule that speaks of a field the contract does not have would be silent for ever.
  @Test(arguments: [
    FieldID.code, .agreement, .source, .organization, .studio, .supporting, .clerk, .accepted, .concluded, .registered, .confirmedOn,
    .brief, .difficulty,
    .type, .division, .result, .parties, .amount, .performance, .confirmed, .headCount, .identity, .telephone, .place,
  ])
  func shippedContractHasIt(field: FieldID) throws {
    #expect(try ShippedOffice.contract().field(field) != nil)
    #expect("\(field)" == field.text)
  }
}
