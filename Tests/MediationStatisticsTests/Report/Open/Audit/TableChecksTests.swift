import Testing

@testable import MediationStatistics

struct TableChecksTests {
  static let breaches: [OpenBreach] = [
    .written("one-table", "社区：有 0 个表格对象") { $0.tables = [] },
    .written("one-table", "社区：有 2 个表格对象") { $0.tables.append("D1:E2") },
    .written("table-place", "社区：表格在 B4:C6，应在 A4:B6") { $0.tables = ["B4:C6"] },
    .written("table-place", "社区：表格在 A5:B7，应在 A4:B6") { $0.tables = ["A5:B7"] },
    .written("nothing-beside", "社区：有 10 个单元格，应为 9 个") { $0.cellCount += 1 },
    .written("no-merges", "社区：合并了 A1:B1") { $0.merges = ["A1:B1"] },
    .content("rows-whole", "社区：第 1 行有 1 列") { $0.sheets[3].table?.rows[0].removeLast() },
    .content("rows-whole", "社区：没有数据行") { $0.sheets[3].table?.rows = [] },
    .content("no-blanks", "社区：第 2 行第 2 列是空的") { $0.sheets[3].table?.rows[1][1] = .text("　") },
    .content("headers", "社区：有空的表头") { $0.sheets[3].table?.columns[1].title = "" },
    .content("headers", "社区：表头“社区”重复") { $0.sheets[3].table?.columns[1] = OpenSample.words("other", "社区") },
    .content("keys-unique", "社区：“永福社区”有几行") { $0.sheets[3].table?.rows[1][0] = .text("永福社区") },
    .content("units", "社区：“受理件数”没有单位") { $0.sheets[3].table?.columns[1].unit = nil },
    .content("units", "社区：“受理件数”没有单位") { $0.sheets[3].table?.columns[1].unit = "" },
    .content("one-kind", "社区：“受理件数”中有文字“约五件”") { $0.sheets[3].table?.rows[1][1] = .text("约五件") },
    .written("no-color-meaning", "社区：B5:B6 随数值变色") { $0.colored = ["B5:B6"] },
    .content("width", "社区：有 16 列") { $0.sheets[3].table?.columns += (0..<14).map { OpenSample.words("c\($0)", "列\($0)") } },
  ]

  @Test(arguments: breaches)
  func canFail(_ breach: OpenBreach) {
    let told = breach.breaches
    #expect(told.contains { $0.contains(breach.told) }, "\(told)")
  }

  @Test func whereATableStands() {
    #expect(OpenSample.data.tableRange == "A4:B6" && OpenSample.data.cellCount == 9)
    #expect(OpenSample.book.sheets[0].tableRange == nil && OpenSample.book.sheets[0].cellCount == 2)
  }
}
