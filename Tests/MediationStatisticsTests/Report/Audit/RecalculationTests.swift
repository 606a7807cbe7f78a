import Testing
import XLSX

@testable import MediationStatistics

/// LibreOffice, a program of others, computes the formulas of the 底稿 from its rows: it must come to the engine's numbers.
struct RecalculationTests {
  @Test(.enabled(if: LibreOffice.isThere, "没有 soffice（LibreOffice），不作重算检验 — apt-get install libreoffice-calc-nogui"))
  func anotherProgramComesToTheSame() throws {
    let folder = try OutputFolder()
    let lines = DrawnCase.list(150, seed: 11).enumerated().map { CaseDesk.filled($1.line, number: $0) }
    let papers: [CaseLine] = [
      [:], ["案号": "（2024）浙8601行初1号", "处理结果": "撤销"], ["案号": "（2023）浙8601行初7号", "收到日期": "2023-03-08", "处理结果": "撤诉"],
    ]
    var books: [(name: String, book: AuditBook, numbers: [PlacedNumber])] = []
    for period in ["2024-07", "2023-Q1", "2025-02", "2024-06-10..2024-07-05"] {
      let context = try AuditDesk.context(lines, period, papers: papers)
      let request = try wanted(context.plan.audit)
      let name = "\(period).xlsx"
      let numbers = try renderAudit(request, context, path: folder.file(name), temporaryFolder: folder.path)
      books.append((name, try AuditBook(request, context), numbers))
    }
    try lie(folder.file("lie.xlsx"))
    let again = try LibreOffice.recalculated(books.map(\.name) + ["lie.xlsx"], in: folder)
    #expect(again["lie-表"]?[0][0] == "2", "LibreOffice did not recalculate, and the rest proves nothing")
    for (name, book, numbers) in books {
      let cached = Dictionary(numbers.map { ("\($0.sheet)!\($0.cell)", $0.value) }) { first, _ in first }
      for sheet in book.sheets { compare(sheet, try wanted(again["\(name.dropLast(5))-\(sheet.request.name)"]), cached, name) }
    }
  }

  private func compare(_ sheet: AuditBook.Sheet, _ rows: [[String]], _ cached: [String: Double], _ book: String) {
    for block in sheet.blocks {
      for (row, content) in block.table.rows.enumerated() {
        for (column, figure) in content.figures.enumerated() {
          let cell = block.grid.cell(row, column)
          let fresh = rows[cell.row][cell.column]
          guard let value = cached["\(sheet.request.name)!\(cell.a1)"] else {
            #expect(fresh == Look.word(for: figure.status), "\(book) \(figure.address) \(block.formulas[row][column])")
            continue
          }
          let isSame = number(fresh).map { abs($0 - value) <= max(1e-9, abs(value) * 1e-12) } == true
          #expect(isSame, "\(book) \(figure.address) \(block.formulas[row][column]): \(fresh), engine \(value)")
        }
      }
    }
  }

  /// Raw values, but for the sign of cells in per cent: `-25.8064516129032%`.
  private func number(_ text: String) -> Double? {
    text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
  }

  /// A cached value that is wrong: who shows it has not calculated.
  private func lie(_ path: String) throws {
    let book = try Workbook(
      path: path, properties: DocumentProperties(created: .init(year: 2024, month: 1, day: 1)),
      defaultFont: DefaultFont(name: "宋体", size: 11))
    let sheet = try book.addSheet("表")
    try sheet.write(.formula("=1+1", cached: .number(3)), at: CellAddress(row: 0, column: 0))
    _ = try book.addSheet("另一表")
    try book.close()
  }
}
