import Testing

@testable import MediationStatistics

struct CellPlaceTests {
  @Test(arguments: [
    ("2-统计月报.xlsx!按社区!C7", ["2-统计月报.xlsx", "按社区", "C7"]), ("a.xlsx!月×类型!$aa$12", ["a.xlsx", "月×类型", "AA12"]),
    ("a.xlsx!'总体 情况'!B2", ["a.xlsx", "总体 情况", "B2"]), ("a.xlsx!甲!乙!B2", ["a.xlsx", "甲!乙", "B2"]),
  ])
  func places(text: String, parts: [String]) throws {
    let place = try CellPlace(text)
    #expect([place.workbook, place.sheet, place.cell] == parts)
  }

  @Test(arguments: ["", "C7", "a.xlsx!C7", "a.xlsx!按社区!", "a.xlsx!按社区!7", "a.xlsx!按社区!C", "a.xlsx!按社区!C0", "a.xlsx!按社区!ABCD1", "!按社区!C7"])
  func slips(text: String) {
    let fault = #expect(throws: RunFault.self) { try CellPlace(text) }
    #expect(fault?.kind == .usage && fault?.messages.first?.contains("工作簿!工作表!单元格") == true)
  }
}
