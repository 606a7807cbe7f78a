import Testing

@testable import MediationStatistics

struct DefinitionsSheetTests {
  @Test func everyMeasureHasItsDefinition() throws {
    let context = try CaseDesk.context([[:]])
    let words = definitionsSheet(.asked(.definitions), context).tables[0].words
    #expect(words.map { $0[4] } == context.store.measures.measures.map(\.id))
    #expect(words.allSatisfy { !$0[0].isEmpty && !$0[2].isEmpty })
    #expect(words.first { $0[4] == "success_rate" }?[2].hasSuffix("（以受理为基数）") == true)
  }
}
