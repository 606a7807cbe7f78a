import Testing

@testable import MediationStatistics

struct AuditBookTests {
  @Test func whatCannotBeWrittenIsToldTogether() throws {
    let context = try AuditDesk.context([[:]])
    let messages = faultMessages {
      _ = try AuditDesk.book(["name: 甲, measures: days_median, columns: value", "name: 乙, by: type, columns: days_median"], context)
    }
    #expect(messages.count == 2 && messages.allSatisfy { $0.contains("办理天数中位数") && $0.contains("请从 audit 中去掉") }, "\(messages)")
  }

  @Test func tooManyRows() throws {
    let context = try AuditDesk.context([[:], [:]])
    let book = try AuditBook(try AuditDesk.request(["name: 甲, by: type, columns: received"], maxRows: 1), context)
    #expect(book.sheets.isEmpty && book.rowSheets.isEmpty && book.excess?.contains("2 行") == true)
    #expect(auditIntroduction(book, context).notes.first == book.excess)
  }

  @Test func tablesStandBelowEachOther() throws {
    let book = try AuditDesk.book(["name: 甲, by: [source, result], columns: received"], try AuditDesk.context([[:]]))
    let grids = book.sheets[0].blocks.map(\.grid)
    #expect(grids[0].top == 4 && grids[1].top == grids[0].end + 2)
    #expect(book.sheets[0].formulaCount == grids.reduce(0) { $0 + $1.table.rows.count })
  }

  /// What was not read is told, not counted as 0.
  @Test func withoutPapers() throws {
    let context = try AuditDesk.context([[:]])
    let book = try AuditBook(try wanted(context.plan.audit), context)
    #expect(book.rowSheets.map(\.words.sheet) == ["案件", "参与"] && book.unread.count == 4)
  }

  /// The tables of both shipped pipelines have formulas throughout.
  @Test(arguments: ["monthly", "annual"])
  func theShippedTables(pipeline: String) throws {
    let plan = try PipelinePlan.read(CaseDesk.root + "/pipelines/\(pipeline).yaml")
    let context = try AuditDesk.context(FigureStoreTests.lines, papers: [[:]])
    let book = try AuditBook(try wanted(plan.audit), context)
    #expect(book.unread.map(\.name) == ["排查预防"] && book.rowSheets.count == 4 && book.sheets.count + 1 == plan.audit?.tables.count)
    #expect(book.sheets.flatMap(\.blocks).flatMap(\.formulas).joined().allSatisfy { $0.hasPrefix("=") && $0.utf16.count < 1_000 })
  }
}
