import Testing

@testable import MediationStatistics

struct ColumnWidthsTests {
  private func widths(_ columns: [ColumnContent], _ rows: [[CellContent]]) -> [Double] {
    var sheet = SheetContent("表", title: "题")
    var table = TableContent(columns)
    table.rows = rows.map { RowContent($0) }
    sheet.tables = [table]
    return columnWidths(sheet)
  }

  @Test func asWideAsTheLongestTextWithinBounds() {
    #expect(widths([ColumnContent("甲")], [[.text("五常街道永福社区")]]) == [18])
    #expect(widths([ColumnContent("甲")], [[.text(String(repeating: "长", count: 90))]]) == [44])
    #expect(widths([ColumnContent("甲", width: 5.6), ColumnContent("乙")], [[.text("很长很长很长很长"), .blank]]) == [5.6, 10])
  }

  @Test func rowsOfAnyLengthAndNoTable() {
    #expect(widths([ColumnContent("甲"), ColumnContent("乙")], [[.integer(1)], []]) == [10, 10])
    #expect(columnWidths(SheetContent("表", title: "题")) == [80])
  }
}
