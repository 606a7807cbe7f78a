import Testing

@testable import MediationStatistics

struct SpreadsheetErrorTests {
  @Test(arguments: [
    ("#NAME?", 1), ("#REF!", 1), ("#ref!", 1), ("########", 1), (" #N/A ", 1), ("#1号楼", 0), ("3#楼", 0), ("表中有#REF!字样", 0), ("##", 0),
    ("", 0),
  ])
  func found(cell: String, count: Int) throws {
    #expect(try CaseDesk.messages(SpreadsheetError(), [[:], ["受理人姓名": cell]]).count == count)
  }

  @Test func theCellIsNamed() throws {
    let message = try CaseDesk.messages(SpreadsheetError(), [["当事人": "#NAME?"]])
    #expect(message == [0: "单元格是错误值 #NAME?，不是原来的内容"])
  }
}
