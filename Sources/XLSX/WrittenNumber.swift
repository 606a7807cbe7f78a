/// A number that the file holds: a cell's own, or the cached value of its formula.
package struct WrittenNumber: Hashable, Sendable {
  package let sheet: String
  package let cell: CellAddress
  package let value: Double
  /// What the writer said that the number is.
  package let tag: String?
}

extension CellValue {
  /// The number that a reader of the file finds in the cell, if any.
  package var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number), .formula(_, cached: .number(let number)): number
    case .blank, .text, .link, .formula: nil
    }
  }
}

extension Workbook {
  /// Every number of the book, sheet by sheet, from the top down and from left to right.
  package var numbers: [WrittenNumber] { sheets.flatMap(\.numbersInOrder) }
}

extension Sheet {
  /// Its numbers from the top down and from left to right.
  package var numbersInOrder: [WrittenNumber] { numbers.sorted { ($0.cell.row, $0.cell.column) < ($1.cell.row, $1.cell.column) } }
}
