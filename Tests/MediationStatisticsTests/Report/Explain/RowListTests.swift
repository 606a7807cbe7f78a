import Testing

@testable import MediationStatistics

struct RowListTests {
  @Test(
    arguments: [
      (.text("甲"), "甲"), (.text(""), ""), (.day(0), "1970-01-01"), (.day(19_906), "2024-07-02"), (.count(-3), "-3"),
      (.money(10_050), "100.50"),
      (.money(-5), "-0.05"),
    ] as [(ListedCell, String)])
  func shown(cell: ListedCell, expected: String) { #expect(cell.shown == expected) }

  /// What doesn't read as its column's kind stays a text.
  @Test func textsGetTypes() {
    let rows = RowList(["名", "日", "数"], [["甲", "2024-07-02", "12"], ["", "待核", "x"]], days: ["日"], counts: ["数"])
    #expect(rows.columns.map(\.kind) == [.text, .day, .count])
    #expect(rows.cells(0) == [.text("甲"), .day(19_906), .count(12)] && rows.cells(1) == [.text(""), .text("待核"), .text("x")])
    #expect(rows.lines == [["甲", "2024-07-02", "12"], ["", "待核", "x"]])
  }

  @Test func oneMoreColumn() {
    let rows = RowList(["甲"], [["1"], ["2"], ["3"]]).adding("乙") { "第\($0)" }
    #expect(rows.head == ["甲", "乙"] && rows.count == 3)
    #expect(rows.first(2) == [["1", "第0"], ["2", "第1"]] && rows.first(9).count == 3)
  }
}
