import Testing

@testable import MediationStatistics

struct SortOrderTests {
  private func order(_ sort: String?, top: Int? = nil) throws -> SortOrder? {
    var asked = AskedQuestion()
    (asked.sort, asked.top) = (sort, top)
    let columns = ["received", "received.prev_year", "received.yoy", "success_rate"].compactMap { SheetRequest.Column($0) }
    return try SortOrder(asked, columns, try CaseDesk.seeds().measures, try CaseDesk.seeds().words)
  }

  @Test(arguments: [
    ("件数", 0, false), ("received", 0, false), ("上年同期", 1, false), ("同比:asc", 2, true), ("received.yoy", 2, false), ("调解成功率:desc", 3, false),
  ])
  func columns(sort: String, column: Int, ascending: Bool) throws {
    let order = try wanted(try order(sort))
    #expect(order.column == column && order.isAscending == ascending)
  }

  @Test func withoutAWish() throws {
    #expect(try order(nil) == nil)
    #expect(try order(nil, top: 3)?.column == 0)
  }
}
