import Foundation
import Testing
import XLSX

@testable import MediationStatistics

struct ListingBookTests {
  private static let name = "清单.xlsx"

  /// The sheet as texts, row by row; what a cell shows, and nothing for none.
  private static func read(_ path: String, columns: Int) throws -> [[String]] {
    try XLSXFile.open(path).sheet(0).rows.map { row in
      var line = [String](repeating: "", count: columns)
      for cell in row.cells {
        switch cell.value {
        case .text(let text)?: line[cell.address.column] = text
        case .date(let text, _)?: line[cell.address.column] = text
        case .number(_, let value)?: line[cell.address.column] = value == value.rounded() ? "\(Int(value))" : "\(value)"
        default: Issue.record("\(cell)")
        }
      }
      return line
    }
  }

  /// The same rows and words as in CSV, days as days; masked alike.
  @Test func explanationsAsASheet() throws {
    let (folder, registers) = (try OutputFolder(), try CaseDesk.alone(try CaseDesk.register(FigureStoreTests.lines)))
    let store = try CaseDesk.store(registers.cases)
    let data = ExplanationData([try Explanation("success_rate[2024-07]", registers, store, try CaseDesk.seeds())])
    #expect(try data.book(try CaseDesk.seeds().office).write(to: folder.file(Self.name)) == nil)
    let rows = data.rows
    #expect(try Self.read(folder.file(Self.name), columns: rows.columns.count) == [rows.head] + rows.lines)
    #expect(rows.columns.first { $0.name == "受理日期" }?.kind == .day)
    let csv = String(decoding: data.csv, as: UTF8.self).dropFirst().split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(csv.map { $0.map(String.init) } == [rows.head] + rows.lines)
    #expect(folder.names == [Self.name], "nothing is left beside it")
    #expect(try FileManager.default.attributesOfItem(atPath: folder.file(Self.name))[.posixPermissions] as? Int == 0o600)
  }

  /// A formula in a cell of the input is a text in the list.
  @Test func hostileTextsStayTexts() throws {
    let folder = try OutputFolder()
    let texts = ["=1+1", "@SUM(A1)", "+1", "\u{202E}反", "=HYPERLINK(\"http://x\")"]
    let book = ListingBook(undated: "题", RowList(["甲"], texts.map { [$0] }), try CaseDesk.seeds().office)
    #expect(try book.write(to: folder.file(Self.name)) == nil)
    let cells = try XLSXFile.open(folder.file(Self.name)).sheet(0).rows.dropFirst().flatMap(\.cells)
    #expect(cells.map(\.value) == ["=1+1", "@SUM(A1)", "+1", "反", "=HYPERLINK(\"http://x\")"].map { .text($0) })
    #expect(cells.allSatisfy { $0.formula == nil })
  }

  @Test func anEmptyListHasAHead() throws {
    let folder = try OutputFolder()
    #expect(try ListingBook(undated: "题", RowList(["甲", "乙"], []), try CaseDesk.seeds().office).write(to: folder.file(Self.name)) == nil)
    #expect(try Self.read(folder.file(Self.name), columns: 2) == [["甲", "乙"]])
  }

  /// An old file stays whole until the new one is proved.
  @Test func whatCannotBeWrittenLeavesTheOldFile() throws {
    let folder = try OutputFolder()
    try folder.write(Self.name, "旧")
    let long = String(repeating: "字", count: 40_000)
    #expect(throws: RunFault.self) {
      try ListingBook(undated: "题", RowList(["甲"], [[long]]), try CaseDesk.seeds().office).write(to: folder.file(Self.name))
    }
    #expect(try folder.text(Self.name) == "旧" && folder.names == [Self.name])
  }

  /// More than a sheet holds: said, with how many rows stand where.
  @Test func severalSheetsAreCounted() throws {
    let rows = RowList([.init("甲")], count: 2_100_000) { [.count(Int64($0))] }
    #expect(ListingBook(undated: "题", rows, try CaseDesk.seeds().office).rowsPerSheet == [1_048_575, 1_048_575, 2_850])
  }
}
