import Testing

@testable import MediationStatistics

struct CellCutTests {
  @Test(arguments: [(32_766, 0), (32_767, 1), (32_768, 0)])
  func limit(length: Int, count: Int) throws {
    let messages = try CaseDesk.messages(CellCut(), [[:], ["纠纷简要情况": String(repeating: "字", count: length)]])
    #expect(messages.count == count)
  }
}
