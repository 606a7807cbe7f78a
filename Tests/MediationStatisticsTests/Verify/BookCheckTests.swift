import Testing
import XLSX

@testable import MediationStatistics

struct BookCheckTests {
  private func sheet(_ numbers: [String: Double], formulas: [String: String] = [:], uncalculated: Set<String> = []) -> BookNumbers.Sheet {
    BookNumbers.Sheet(
      name: "表",
      numbers: SheetNumbers(
        numbersByPlace(numbers), formulas: numbersByPlace(formulas), uncalculated: Set(uncalculated.compactMap { CellAddress($0) })))
  }

  /// `received[2024]` is 3; A1 shows it, A2 is a number of rows, A3 their sum.
  private func check(_ sheet: BookNumbers.Sheet) throws -> BookCheck {
    let folder = try OutputFolder()
    try folder.write("figures.csv", "address,numerator,denominator,unit\nreceived[2024],3,1,件\n")
    try folder.write(
      "cells.csv", "workbook,sheet,cell,value,address\nw,表,A1,3.0,received[2024]\nw,表,A2,7.0,\nw,表,A3,10.0,\n")
    let figures = try FigureValues(folder.file("figures.csv"))
    return BookCheck("w", BookNumbers(sheets: [sheet]), try ExpectedNumbers(folder.file("cells.csv"), figures), figures)
  }

  private static let sum = ["A3": "SUM(A1:A2)"]

  @Test(
    arguments: [
      (["A1": 3, "A2": 7, "A3": 10], [], []), (["A1": 3, "A2": 7, "A3": 10.000000000001], [], []),
      (["A1": 3, "A2": 7.0001, "A3": 10], [], ["w!表!A2: 应为 7，现为 7.0001", "w!表!A3: 公式 =SUM(A1:A2) 得 10.0001，应为 10"]),
      (["A2": 7, "A3": 10], [], ["w!表!A1: 应有数值 3（received[2024]），现在没有", "w!表!A3: 公式 =SUM(A1:A2) 得 7，应为 10"]),
      (["A1": 3, "A2": 7], ["A3"], []), (["A1": 3, "A2": 7], [], ["w!表!A3: 应有数值 10，现在没有"]),
      (["A1": 3, "A2": 7, "A3": 10, "B1": 0], [], ["w!表!B1: 数值 0 不是本程序写入的"]),
    ] as [([String: Double], [String], [String])])
  func cells(numbers: [String: Double], uncalculated: [String], faults: [String]) throws {
    let check = try check(sheet(numbers, formulas: Self.sum, uncalculated: Set(uncalculated)))
    #expect(check.faults == faults && check.uncalculated == uncalculated.count)
    #expect(check.book.numbers == 3 && check.book.figures == 1 && check.book.sheets == 1)
  }

  /// A formula that only a spreadsheet can calculate, without a value: neither proved nor a fault.
  @Test func whatOnlyASpreadsheetKnows() throws {
    let check = try check(sheet(["A1": 3, "A2": 7], formulas: ["A3": "COUNTIFS(B:B,1)"], uncalculated: ["A3"]))
    #expect(check.faults.isEmpty && check.uncalculated == 1)
  }

  @Test func aSheetThatIsGone() throws {
    #expect(try check(BookNumbers.Sheet(name: "别的")).faults == ["w!表: 工作表不见了"])
  }
}
