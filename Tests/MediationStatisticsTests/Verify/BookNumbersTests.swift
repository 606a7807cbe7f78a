import Testing
import XLSX

@testable import MediationStatistics

struct BookNumbersTests {
  @Test func numbersFormulasAndDates() throws {
    let folder = try OutputFolder()
    let book = try Workbook(
      path: folder.file("w.xlsx"), properties: DocumentProperties(created: .init(year: 2024, month: 7, day: 31)),
      defaultFont: Look.bodyFont, temporaryFolder: folder.path)
    let sheet = try book.addSheet("甲")
    try sheet.write(.integer(3), at: CellAddress(row: 0, column: 0))
    try sheet.write(.text("4"), at: CellAddress(row: 1, column: 0))
    try sheet.write(.formula("=A1+A1", cached: .number(6)), at: CellAddress(row: 2, column: 0))
    try sheet.write(.formula("=\"x\"", cached: .text("x")), at: CellAddress(row: 3, column: 0))
    try sheet.write(.number(45_000), at: CellAddress(row: 4, column: 0), style: CellStyle().with { $0.numberFormat = "yyyy-mm-dd" })
    try book.addSheet("乙").write(.text("x"), at: CellAddress(row: 0, column: 0))
    try book.close()
    let numbers = try BookNumbers(folder.file("w.xlsx"))
    #expect(numbers.sheets.map(\.name) == ["甲", "乙"] && numbers.sheets[1].numbers.isEmpty)
    let found = numbers.sheets[0].numbers
    #expect(
      (0..<found.count).map { found.cell($0).a1 } == ["A1", "A3", "A5"] && (0..<found.count).map { found.value($0) } == [3, 6, 45_000])
    #expect(found.formulas == numbersByPlace(["A3": "A1+A1", "A4": "\"x\""]))
    #expect(found.uncalculated.isEmpty)
    try RewrittenBook.change(folder.file("w.xlsx"), "甲", "A3", .withoutValue)
    let again = try BookNumbers(folder.file("w.xlsx")).sheets[0]
    #expect(again.numbers == found, "the sheet tells what the formula gives")
  }
}
