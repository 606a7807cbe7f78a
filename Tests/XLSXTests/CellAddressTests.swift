import Testing
import XLSX

@Suite struct CellAddressTests {
  @Test(arguments: [
    ("A1", 0, 0), ("C7", 6, 2), ("Z1", 0, 25), ("AA1", 0, 26), ("AZ9", 8, 51), ("ZZ1", 0, 701), ("AAA1", 0, 702),
    ("XFD1048576", 1_048_575, 16_383),
  ])
  func readsAndWritesA1(a1: String, row: Int, column: Int) {
    #expect(CellAddress(a1) == CellAddress(row: row, column: column))
    #expect(CellAddress(row: row, column: column).a1 == a1)
  }

  @Test(arguments: ["", "A", "1", "A0", "A01", "a1", "$A$1", "A1:B2", "XFE1", "A1048577", "A1 ", "ABCD1", "A99999999", "A-1", "１A"])
  func refusesOtherTexts(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test func columnNamesAgreeWithCounting() {
    var names: [String] = []
    let letters = (0..<26).map { String(Unicode.Scalar(UInt8(65 + $0))) }
    names += letters
    for first in letters { names += letters.map { first + $0 } }
    for (index, name) in names.enumerated() { #expect(CellAddress.columnName(index) == name) }
  }

  @Test func absoluteFormAndOutsideOfSheet() {
    #expect(CellAddress(row: 6, column: 2).absoluteA1 == "$C$7")
    #expect(!CellAddress(row: -1, column: 0).isInSheet)
    #expect(!CellAddress(row: 1_048_576, column: 0).isInSheet)
    #expect(!CellAddress(row: 0, column: 16_384).isInSheet)
    #expect(CellAddress(row: -1, column: 3).a1 == "(-1,3)")
  }

  @Test func orderIsRowByRow() {
    #expect([cell("B2"), cell("A2"), cell("C1")].sorted().map(\.a1) == ["C1", "A2", "B2"])
  }
}
