import Testing
import XLSX

@testable import MediationStatistics

struct AuditFeedTests {
  @Test(
    arguments: [
      ("受理日期", [CellValue.integer(45_474), .integer(45_474)]), ("办结日期", [.integer(45_481), .blank]),
      ("社区", [.text("永福社区"), .text("永福社区")]),
      ("调解结果", [.text("调解成功"), .text("调解中")]), ("协议金额（元）", [.number(1_234.56), .blank]), ("办理天数", [.integer(7), .blank]),
      ("出处", [.text("清单.csv:2"), .text("清单.csv:3")]), ("案件编码", [.text(CaseDesk.code(1)), .text(CaseDesk.code(2))]),
    ] as [(String, [CellValue])])
  func values(head: String, values: [CellValue]) throws {
    let context = try AuditDesk.context([["调解协议金": "1,234.56"], ["调解结果": "调解中", "调解时间": "", "调解协议金": ""]])
    let sheet = try wanted(try AuditDesk.book(["name: 表, by: type, columns: received"], context).rowSheets.first)
    let column = try wanted(sheet.columns.first { $0.head == head })
    let feed = AuditFeed(column, sheet, AuditRowTexts(context.results.registers))
    #expect(sheet.rows.map(feed.value) == values)
  }
}
