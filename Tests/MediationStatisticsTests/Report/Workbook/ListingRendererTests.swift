import Testing
import XLSX

@testable import MediationStatistics

struct ListingRendererTests {
  /// Money and counts are numbers, days are dates, and a text may stand among them.
  @Test func cellsHaveTheirTypes() throws {
    let folder = try OutputFolder()
    let cells: [[ListedCell]] = [
      [.text("甲"), .day(19_906), .count(1_234), .money(10_050)], [.text(""), .text("未结"), .text(""), .money(-5)],
    ]
    let rows = RowList([.init("名"), .init("日", .day), .init("数", .count), .init("元", .money)], count: 2) { cells[$0] }
    let listing = ListingBook(undated: "题", rows, try CaseDesk.seeds().office)
    try renderListing(listing, path: folder.file("a.xlsx"), temporaryFolder: folder.path)
    let read = try XLSXFile.open(folder.file("a.xlsx")).sheet(0).rows.map { row in
      row.cells.map { cell in
        switch cell.value {
        case .number(let text, _)?: "\(cell.address.a1) 数 \(text)"
        case .date(let text, _)?: "\(cell.address.a1) 日 \(text)"
        case .text(let text)?: "\(cell.address.a1) 文 \(text)"
        default: "\(cell.address.a1) ?"
        }
      }
    }
    #expect(
      read == [
        ["A1 文 名", "B1 文 日", "C1 文 数", "D1 文 元"], ["A2 文 甲", "B2 日 2024-07-02", "C2 数 1234", "D2 数 100.50"], ["B3 文 未结", "D3 数 -0.05"],
      ])
  }
}
