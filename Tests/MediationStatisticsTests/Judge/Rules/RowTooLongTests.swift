import Testing

@testable import MediationStatistics

struct RowTooLongTests {
  @Test(arguments: [(100_000, 0), (1_100_000, 1)])
  func limit(length: Int, count: Int) throws {
    #expect(try CaseDesk.messages(RowTooLong(), [[:], ["纠纷简要情况": String(repeating: "a", count: length)]]).count == count)
  }
}
