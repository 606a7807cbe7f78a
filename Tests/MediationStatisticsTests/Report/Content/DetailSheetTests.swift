import Testing

@testable import MediationStatistics

struct DetailSheetTests {
  private func table(_ by: [String], _ columns: [String] = ["received", "success_rate", "amount"], _ period: String = "2024-Q3") throws
    -> TableContent
  {
    try detailSheet(.asked(.detail, columns: columns, by: by), try CaseDesk.context(FigureStoreTests.lines, period)).tables[0]
  }

  @Test func oneRowACombinationThatOccurs() throws {
    let table = try table(["month", "community", "type"])
    #expect(table.heads == ["月份", "社区", "纠纷类型", "受理件数\n（件）", "调解成功率", "协议涉及金额\n（万元）"])
    #expect(table.words == [["2024-07", "永福社区", "邻里纠纷", "3", "66.67", "0.00"], ["2024-07", "永福社区", "物业纠纷", "1", "100.00", "0.00"]])
    #expect(table.isFilterable)
  }

  @Test(arguments: ["2024", "2023", "2024-06", "2024-06-30..2024-07-02"])
  func rowsAddUpToTheTotal(period: String) throws {
    let context = try CaseDesk.context(FigureStoreTests.lines, period)
    let table = try detailSheet(.asked(.detail, columns: ["received"], by: ["community", "type", "result"]), context).tables[0]
    #expect(table.words.reduce(0) { $0 + (Int($1[3]) ?? 0) } == Int(try context.figure("received").text))
  }

  @Test func withoutCasesThereAreNoRows() throws { #expect(try table(["type"], ["received"], "2030").rows.isEmpty) }

  @Test(arguments: [([], ["received"]), (["type"], []), (["mood"], ["received"])] as [([String], [String])])
  func wrongRequestsAreTold(by: [String], columns: [String]) throws {
    #expect(throws: RunFault.self) { try table(by, columns) }
  }

  /// A free range has no months; the other dimensions still count.
  @Test func aRangeByMonthAndType() throws {
    #expect(try table(["month", "type"], ["received"], "2024-06-30..2024-07-03").heads == ["纠纷类型", "受理件数\n（件）"])
  }
}
