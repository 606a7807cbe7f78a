import Testing

@testable import XLSX

@Suite struct RowSheetsTests {
  @Test(arguments: [
    (0, ["清单 0..<0"]), (1, ["清单 0..<1"]), (RowSheets.rowsPerSheet, ["清单 0..<1048575"]),
    (RowSheets.rowsPerSheet + 1, ["清单 0..<1048575", "清单（2） 1048575..<1048576"]),
    (3_000_000, ["清单 0..<1048575", "清单（2） 1048575..<2097150", "清单（3） 2097150..<3000000"]),
  ])
  func aSheetHoldsWhatItCan(count: Int, parts: [String]) {
    let sheets = RowSheets(name: "清单", columns: [], headStyle: CellStyle(), page: PageSetup(), count: count)
    #expect(sheets.parts.map { "\($0.name) \($0.rows)" } == parts)
  }
}
