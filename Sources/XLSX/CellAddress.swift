/// A cell by row and column, both counted from zero: `CellAddress(row: 6, column: 2)` is `C7`.
package struct CellAddress: Hashable, Sendable {
  /// The size of a sheet in the format: 1,048,576 rows by 16,384 columns (last cell `XFD1048576`).
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  package var row: Int
  package var column: Int

  /// Takes any numbers; whether they lie in a sheet is asked by `isInSheet` and by every act that uses them.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C7`. Upper-case letters then digits, no `$`; nil for anything else or a cell outside of a sheet.
  package init?(_ a1: String) {
    let letters = a1.utf8.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    let digits = a1.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    guard digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    let row = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    self.init(row: row - 1, column: column - 1)
    guard isInSheet else { return nil }
  }

  /// `C7`. An address outside of a sheet is still written, so that a message can name it.
  package var a1: String { row < 0 || column < 0 ? "(\(row),\(column))" : "\(Self.columnName(column))\(row + 1)" }

  /// `$C$7`.
  package var absoluteA1: String { row < 0 || column < 0 ? a1 : "$\(Self.columnName(column))$\(row + 1)" }

  package var isInSheet: Bool {
    (0..<Self.rowLimit).contains(row) && (0..<Self.columnLimit).contains(column)
  }

  /// The letters of a zero-based column: 0 is `A`, 25 `Z`, 26 `AA`.
  package static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellAddress: Comparable {
  /// Row by row, then from left to right.
  package static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
