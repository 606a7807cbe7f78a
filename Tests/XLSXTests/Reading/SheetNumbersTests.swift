import Testing

@testable import XLSX

@Suite struct SheetNumbersTests {
  private static let cells = [
    CellAddress(row: 0, column: 0), CellAddress(row: 0, column: 16_383), CellAddress(row: 1, column: 0), CellAddress(row: 7, column: 3),
    CellAddress(row: 1_048_575, column: 16_383),
  ]

  /// Found wherever it is looked for first; what is not there is not found.
  @Test func places() {
    let numbers = SheetNumbers(Dictionary(uniqueKeysWithValues: Self.cells.enumerated().map { ($1, Double($0)) }))
    #expect(numbers.count == 5 && (0..<5).map { numbers.cell($0) } == Self.cells)
    for (index, cell) in Self.cells.enumerated() {
      #expect(numbers[cell] == Double(index) && numbers.value(index) == Double(index))
      for guess in 0...6 { #expect(numbers.index(of: cell, guess: guess) == index) }
    }
    for (row, column) in [(0, 1), (1, 1), (6, 3), (1_048_576, 0), (-1, -1), (0, 65_536), (0, 16_384)] {
      #expect(numbers[CellAddress(row: row, column: column)] == nil)
    }
    #expect(SheetNumbers().isEmpty && SheetNumbers()[Self.cells[0]] == nil)
  }

  @Test func calculated() {
    var numbers = SheetNumbers(
      [Self.cells[0]: 1, Self.cells[3]: 2], formulas: [Self.cells[2]: "A1+D8"], uncalculated: [Self.cells[2], Self.cells[4]])
    numbers.calculate([Self.cells[2]: 3])
    #expect((0..<3).map { numbers.cell($0) } == [0, 2, 3].map { Self.cells[$0] } && (0..<3).map { numbers.value($0) } == [1, 3, 2])
    #expect(numbers.uncalculated == [Self.cells[4]] && numbers.formulas == [Self.cells[2]: "A1+D8"])
  }
}
