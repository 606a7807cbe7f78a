import Testing

@testable import MediationStatistics

struct PageTableTests {
  private func page(_ table: TableContent) throws -> String {
    var sheet = SheetContent("表", title: "题")
    sheet.tables = [table]
    return try ReadPage([sheet]).text
  }

  @Test func headsInTwoRows() throws {
    var table = TableContent([ColumnContent("社区"), ColumnContent("本期", group: "受理"), ColumnContent("同比", group: "受理"), ColumnContent("件")])
    table.rows = [
      RowContent([.text("甲"), .word("一"), .integer(1), .blank]), RowContent([.text("乙"), .word("二"), .integer(2), .integer(3)]),
    ]
    let text = try page(table)
    #expect(
      text.contains(
        "<th scope=\"col\" data-column=\"0\" rowspan=\"2\" class=\"text\">社区</th><th scope=\"colgroup\" colspan=\"2\" class=\"text\">受理</th>"
      ))
    #expect(
      text.contains(
        "<th scope=\"col\" data-column=\"1\" class=\"word\">本期</th><th scope=\"col\" data-column=\"2\" class=\"number\">同比</th>"))
    #expect(text.contains("data-column=\"3\" rowspan=\"2\" class=\"number\">件</th>"), "set as the first cell that holds something")
  }

  /// Totals are no rows: they keep their place when rows are sorted.
  @Test func totalsStandApart() throws {
    var table = TableContent([ColumnContent("社区"), ColumnContent("件")])
    table.rows = [RowContent([.text("合计"), .integer(1)], kind: .total), RowContent([.text("甲"), .integer(1)])]
    let text = try page(table)
    let totals = try #require(text.firstRange(of: "<tbody class=\"totals\">"))
    let rows = try #require(text.firstRange(of: "<tbody class=\"rows\">"))
    #expect(text[totals.upperBound..<rows.lowerBound].contains("合计") && !text[rows.upperBound...].contains("合计"))
    #expect(text.contains("<th scope=\"row\" class=\"text\">甲</th><td class=\"number\">1</td>"))
  }

  @Test func captions() throws {
    var table = TableContent([ColumnContent("甲")], caption: "一览")
    table.rows = [RowContent([.text("a")])]
    #expect(try page(table).contains("<caption>一览</caption>"))
    table.caption = nil
    #expect(try page(table).contains("<caption class=\"said\">题</caption>"), "the section's title, for those who hear it")
    table.rows = []
    #expect(!(try page(table)).contains("<table"))
  }
}
