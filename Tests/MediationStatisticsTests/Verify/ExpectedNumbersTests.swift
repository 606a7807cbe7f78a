import Testing
import XLSX

@testable import MediationStatistics

struct ExpectedNumbersTests {
  /// `a[2024]` is 2, `b[2024]` has no value.
  private func numbers(_ lines: String) throws -> (ExpectedNumbers, FigureValues) {
    let folder = try OutputFolder()
    try folder.write("figures.csv", "address,numerator,denominator,unit\na[2024],2,1,件\nb[2024],,,件\n")
    try folder.write("cells.csv", "workbook,sheet,cell,value,address\n" + lines)
    let figures = try FigureValues(folder.file("figures.csv"))
    return (try ExpectedNumbers(folder.file("cells.csv"), figures), figures)
  }

  @Test func linesAsTheyStand() throws {
    let (expected, figures) = try numbers(
      "w,甲,C7,0.1,a[2024]\nw,甲,C8,,\nw,甲,D9,1,b[2024]\n\"w,2\",乙,C0,x,\"a[2024;type=甲, 乙]\"\nw,甲,XFD9,4.0,a[2024] + a[2024]\n")
    #expect(expected.sheets.map(\.workbook) == ["w", "w,2"] && expected.sheets.map(\.name) == ["甲", "乙"])
    let lines = expected.sheets.flatMap(\.numbers)
    #expect(
      lines.map { expected.cell($0) } == ["C7", "C8", "D9", "XFD9", "C0"] && lines.map(\.isFigure) == [true, false, true, true, true])
    #expect(lines.map { $0.value.isNaN ? nil : $0.value } == [0.1, nil, 1, 4, nil])
    #expect(lines.map { $0.figure.isNaN ? nil : $0.figure } == [2, nil, nil, 4, nil])
    #expect(
      lines.map { expected.address($0, figures) } == ["a[2024]", "", "b[2024]", "a[2024] + a[2024]", "a[2024;type=甲, 乙]"])
    #expect(lines.map(\.place).prefix(2) == [CellAddress(row: 6, column: 2), CellAddress(row: 7, column: 2)])
    #expect(lines[4].place == CellAddress(row: -1, column: -1))
  }

  /// Lines of one sheet are put together as the slow way does, wherever they stand.
  @Test(arguments: [["a", "a", "b"], ["a", "b", "a", "b", "b", "a"], [], ["甲"], [""], ["", "a", ""]])
  func groups(sheets: [String]) throws {
    let names = sheets.enumerated().map { (index: $0 + 1, sheet: $1, book: $0 % 2 == 0 ? "v" : "w") }
    let (expected, _) = try numbers(names.map { "\($0.book),\($0.sheet),A\($0.index),1,\n" }.joined())
    let slow = Dictionary(grouping: names) { [$0.book, $0.sheet] }.mapValues { $0.map { "A\($0.index)" } }
    let found = expected.sheets.map { (key: [$0.workbook, $0.name], cells: $0.numbers.map { expected.cell($0) }) }
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.key, $0.cells) }) == slow)
  }
}
