import CSV
import LooseBooks
import Testing

@testable import MediationStatistics

/// Sheets through the real stages.
@Suite struct SheetOriginTests {
  private static func records(_ book: LooseBook) throws -> Records {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) {
      let contract = try ShippedOffice.contract()
      let tables = try ingest([try folder.put("清单.xlsx", book.bytes)], contract)
      return normalize(try check(tables, contract), try ShippedOffice.seeds())
    }
  }

  private static func content(_ texts: [[String]]) -> String { "<sheetData>\(LooseBook.rows(texts))</sheetData>" }

  /// The same rows as text and as sheet are the same records, cell breaks and all; only the line numbers of the sheet are the rows'.
  @Test func aSheetReadsAsItsCSV() throws {
    let list = CaseSheet.varied(40)
    let plain = try readRecords(list.text)
    let sheet = try Self.records(LooseBook(texts: [list.headers] + list.rows))
    #expect(sheet.contentHashes == plain.contentHashes && sheet.told == plain.told)
    let (rows, lines) = (sheet.places.map(\.line), plain.places.map(\.line))
    #expect(rows == Array(2...41))
    #expect(lines == Array(stride(from: 2, through: 80, by: 2)), "breaks in cells are lines of a text")
    #expect(sheet.files[0].recordsIn == 41 && sheet.files[0].nonData == 1 && sheet.files[0].encoding == "xlsx")
    #expect(sheet.location(3) == "清单.xlsx:5")
  }

  /// Titles above, blank rows between, a total below: each sheet row is accounted for.
  @Test func rowsAreConserved() throws {
    let list = CaseSheet.varied(2)
    let records = try Self.records(LooseBook(texts: [["某街道清单"], [], list.headers, list.rows[0], [], list.rows[1], ["合计", "2"]]))
    #expect(records.count == 2 && records.files[0].recordsIn == 7 && records.files[0].nonData == 5)
    #expect(records.places.map(\.line) == [4, 6])
  }

  /// Cells to the right of the table, and rows that end early, move nothing.
  @Test func shortAndLongRowsAreNotMisaligned() throws {
    var list = CaseSheet([[:], ["当事人": "", "调解协议金": ""]])
    list.rows[0] += ["", "写在表外的字"]
    list.rows[1].removeLast(2)
    let records = try Self.records(LooseBook(texts: [list.headers] + list.rows))
    #expect(records.places.allSatisfy { !$0.isMisaligned } && !records.told.contains { $0.hasPrefix("row-") })
  }

  @Test func longNumbersAreToldOnce() throws {
    let list = CaseSheet([[:], [:], [:]], headers: CaseSheet.headers + ["证件号", "无关"])
    var rows = list.rows
    rows[0][15] = "<c><v>1.23456789012345E+17</v></c>"
    rows[0][16] = "<c><v>1.23456789012345E+17</v></c>"
    rows[1][15] = "000000199001011000"
    rows[2][15] = "<c><f>A1</f></c>"
    let records = try Self.records(LooseBook(texts: [list.headers] + rows))
    #expect(records.told.sorted() == ["formula-without-value@2", "identity-damaged@1", "identity-invalid@2", "number-digits-lost@0"])
    #expect(records.findings.filter { $0.rule == CheckRules.digitsLost }.map(\.field) == [.identity])
  }

  @Test func mergedCellsAreToldWhereTheirValueStands() throws {
    let list = CaseSheet([[:], ["调解组织": ""]])
    let merge = "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>"
    let records = try Self.records(LooseBook(sheets: [("表", Self.content([list.headers] + list.rows) + merge)]))
    #expect(records.findings.filter { $0.rule == CheckRules.mergedCell }.map(\.message) == ["与下方 1 行合并，只有本行有值，下方按空白处理"])
    #expect(records.told.contains("merged-cell@0"))
  }

  @Test func sheetsLeftAndHiddenAreTold() throws {
    let cases = Self.content([CaseSheet.headers] + CaseSheet([[:]]).rows)
    let book = LooseBook(sheets: [("说明", Self.content([["说明"]])), ("案件", cases)]).with { $0.sheetAttributes = "state=\"hidden\"" }
    let records = try Self.records(book)
    #expect(records.told.filter { $0.hasPrefix("sheet-") } == ["sheet-hidden@0", "sheet-not-read@0"])
    #expect(records.findings.contains { $0.message.contains("“说明”有 1 行") } && records.files[0].unreadSheets == ["说明（1 行）"])
  }

  /// The register of papers, as offices keep it.
  @Test func registersOfPapers() throws {
    let heads = CourtDesk.heads
    let line = CourtDesk.filled(["案由": "<c><v>1.23456789012345E+17</v></c>"])
    let folder = try ScratchFolder()
    let path = try folder.put("登记簿.xlsx", LooseBook(texts: [["登记簿"], heads, heads.map { line[$0] ?? "" }]).bytes)
    let sources = try ingestPapers([path], try CourtDesk.contract())
    let records = normalize(try check(sources), try CaseDesk.seeds())
    #expect(records.count == 1 && records.files[0].recordsIn == 3 && records.places[0].line == 3 && !records.isNotice(0))
    #expect(records.findings.contains { $0.rule == CheckRules.digitsLost && $0.row == 0 })
  }

  /// Rejected rows are shown as they stand, out of the sheet.
  @Test func rejectedRowsCanBeShown() throws {
    let list = CaseSheet([[:], ["受理时间": "不详", "调解时间": "", "案件编码": "待定", "当事人": "甲某\n乙某"]])
    let records = try Self.records(LooseBook(texts: [list.headers] + list.rows))
    let seeds = try ShippedOffice.seeds()
    let register = link(
      judge(records, seeds, try ShippedOffice.rules()), seeds, versions: VersionKey.standard, order: try ShippedOffice.rules(), cutoff: nil)
    let text = writtenCSV { rejectsCSV(register, to: &$0) }
    #expect(text.contains("清单.xlsx,3,undated") && text.contains("甲*\n乙*") && !text.contains("甲某"))
  }
}
