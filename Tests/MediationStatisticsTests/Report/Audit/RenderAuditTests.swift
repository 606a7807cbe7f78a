import Testing
import XLSX

@testable import MediationStatistics

struct RenderAuditTests {
  private static let table = "name: 表, by: community, columns: [received, received.prev_year, received.yoy, amount]"

  @Test func namesFiltersAndHeads() throws {
    let folder = try OutputFolder()
    let context = try AuditDesk.context([[:], [:]])
    _ = try AuditDesk.render([Self.table], context, to: folder.file("w.xlsx"), in: folder)
    let book = try PackedWords.part("xl/workbook.xml", of: folder.file("w.xlsx"))
    #expect(["说明", "表", "案件"].allSatisfy { book.contains("name=\"\($0)\"") })
    #expect(book.contains("<definedName name=\"社区\">案件!$E$4:$E$5</definedName>") || book.contains(">'案件'!$E$4:$E$5<"))
    let rows = try PackedWords.part("xl/worksheets/sheet3.xml", of: folder.file("w.xlsx"))
    #expect(rows.contains("<autoFilter ref=\"A3:T5\"/>") && rows.contains("topLeftCell=\"B4\"") && rows.contains("内部资料"))
    #expect(try PackedWords.part("docProps/core.xml", of: folder.file("w.xlsx")).contains("人民调解工作统计月报底稿（2024年7月）"))
  }

  /// Each formula carries its figure's value and address.
  @Test func everyFormulaIsAFigure() throws {
    let folder = try OutputFolder()
    let context = try AuditDesk.context([[:], ["受理时间": "2023-07-09"]])
    let numbers = try AuditDesk.render([Self.table], context, to: folder.file("w.xlsx"), in: folder)
    let figures = numbers.filter { $0.sheet == "表" && $0.address != nil }
    #expect(figures.contains { $0.address == "received.prev_year[2024-07]" && $0.value == 1 && $0.cell == "D8" })
    let known = Set(context.store.recorded.map(\.address.description))
    #expect(figures.count > 40 && figures.allSatisfy { known.contains($0.address ?? "") })
    #expect(numbers.contains { $0.sheet == "案件" && $0.cell == "B5" && $0.value == 45_116 && $0.address == nil })
  }

  @Test func noCasesAtAll() throws {
    let folder = try OutputFolder()
    _ = try AuditDesk.render([Self.table], try AuditDesk.context([]), to: folder.file("w.xlsx"), in: folder)
    #expect(try PackedWords.part("xl/worksheets/sheet2.xml", of: folder.file("w.xlsx")).contains("IF(TRUE,"))
  }

  /// Rows in another order change nothing but the lines that 出处 tells.
  @Test func sameCasesSameCells() throws {
    let folder = try OutputFolder()
    let lines = DrawnCase.list(40, seed: 5).enumerated().map { CaseDesk.filled($1.line, number: $0) }
    let books = try [lines, lines.reversed()].map { lines in
      let context = try AuditDesk.context(lines, "2024")
      _ = try renderAudit(try wanted(context.plan.audit), context, path: folder.file("w.xlsx"), temporaryFolder: folder.path)
      let texts = try PackedWords.part("xl/sharedStrings.xml", of: folder.file("w.xlsx"))
      let numbered = texts.split(separator: "清单.csv:").enumerated().map { $0 == 0 ? $1 : $1.drop(while: \.isNumber) }.joined(separator: "#")
      return [numbered] + (try (1...9).map { try PackedWords.part("xl/worksheets/sheet\($0).xml", of: folder.file("w.xlsx")) })
    }
    #expect(books[0] == books[1])
  }

  @Test func namesOfSheetsAreConfiguration() throws {
    let folder = try OutputFolder()
    let context = try AuditDesk.context([[:]])
    let fault = #expect(throws: RunFault.self) {
      try AuditDesk.render(["name: 月/社区, by: type, columns: received"], context, to: folder.file("w.xlsx"), in: folder)
    }
    #expect(fault?.kind == .badConfiguration)
  }
}
