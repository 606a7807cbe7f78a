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
    var a1 = a1
    a1.makeContiguousUTF8()
    self.init(utf8: a1.utf8.span)
  }

  /// The same from UTF-8.
  package init?(utf8 a1: Span<UInt8>) {
    var (index, column, row) = (0, 0, 0)
    while index < a1.count, a1[index] >= UInt8(ascii: "A"), a1[index] <= UInt8(ascii: "Z") {
      guard index < 3 else { return nil }
      column = column * 26 + Int(a1[index] - UInt8(ascii: "A")) + 1
      index += 1
    }
    guard index > 0, index < a1.count, a1.count - index <= 7, a1[index] != UInt8(ascii: "0") else { return nil }
    while index < a1.count {
      guard a1[index] >= UInt8(ascii: "0"), a1[index] <= UInt8(ascii: "9") else { return nil }
      row = row * 10 + Int(a1[index] - UInt8(ascii: "0"))
      index += 1
    }
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
