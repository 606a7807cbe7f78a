import Testing
import XLSX

@testable import MediationStatistics

struct SheetFormulaTests {
  private static let numbers = SheetNumbers(numbersByPlace(["B5": 1.0, "B6": 2, "B7": 4, "B9": 8, "C5": 0.5, "AA10": 16]))

  @Test(arguments: [
    ("SUM(B5:B7)", 7.0), ("SUM(B5:B7,B9)", 15), ("SUM(B5)", 1), ("SUM(B5:C7)", 7.5), ("SUM(D1:D9)", 0), ("B5+B6", 3), ("B6-B5", 1),
    ("-B5+B6", 1), ("+B5", 1),
    ("2*B5+B6", 4), ("B9-3*B6-C5", 1.5), ("B5+B8", 1), ("AA10", 16), ("2*AA10", 32), ("0.5*B9", 4), ("SUM(A1:XFD1048576)", 31.5),
  ])
  func outcomes(text: String, value: Double) throws {
    #expect(try wanted(SheetFormula(text)).value(Self.numbers) == value)
  }

  /// What cannot be told from the sheet alone is left to a spreadsheet.
  @Test(arguments: [
    "", "5", "B5*B6", "SUM(B5:B7)+1", "SUM(B7:B5)", "SUM(B5:)", "SUM(B5,)", "SUM()", "COUNTIFS(A:A,1)", "B5/B6", "(B5+B6)", "B5+", "+", "-",
    "B5+总计", "'表'!B5",
    "sum(B5:B6)", "2*3*B5", "x*B5", "B5 + B6",
  ])
  func othersAreLeft(text: String) {
    #expect(SheetFormula(text) == nil)
  }
}
