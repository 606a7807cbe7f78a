import Testing

@testable import XLSX

struct WrittenNumberTests {
  @Test(arguments: [
    (CellValue.blank, nil), (.text("7"), nil), (.integer(7), 7), (.number(0.5), 0.5), (.formula("=1+1", cached: .number(2)), 2),
    (.formula("=A1", cached: .text("x")), nil), (.link(text: "7", target: "internal:'a'!A1", tip: nil), nil),
  ])
  func numberOf(value: CellValue, number: Double?) {
    #expect(value.number == number)
  }

  /// By place, with the last value of a cell, whatever the order of writing.
  @Test func numbersOfABook() throws {
    let book = try newBook("/nonexistent/never-written.xlsx")
    let (first, second) = (try book.addSheet("甲"), try book.addSheet("乙"))
    try second.write(.integer(9), at: CellAddress(row: 0, column: 0))
    try first.write(.integer(2), at: CellAddress(row: 1, column: 1), tag: "b")
    try first.write(.integer(1), at: CellAddress(row: 1, column: 0), tag: "a")
    try first.write(.number(3), at: CellAddress(row: 1, column: 0), tag: "c")
    try first.merge(CellRange(row: 2, column: 0, columns: 3), .formula("=SUM(A2:B2)", cached: .number(5)), tag: "d")
    try first.write(.text("word"), at: CellAddress(row: 1, column: 1))
    let found = book.numbers.map { "\($0.sheet) \($0.cell.a1) \($0.value) \($0.tag ?? "-")" }
    #expect(found == ["甲 A2 3.0 c", "甲 A3 5.0 d", "乙 A1 9.0 -"])
  }
}
