/// A cell as far as its number goes: all that a proof of numbers needs to know.
package struct NumberCell: Hashable, Sendable {
  package var address: CellAddress
  /// A cell's own value, the cached one of its formula, or a date's serial number.
  package var number: Double?
  /// Without `=`; nil where there is none, or it is another cell's, shared with this one.
  package var formula: String?
  /// A formula without a value in the file.
  package var isUncalculated = false
}

extension NumberCell {
  init(_ cell: ReadCell) {
    (address, formula) = (cell.address, cell.formula?.text)
    isUncalculated = cell.formula != nil && cell.value == nil
    switch cell.value {
    case .number(_, let value)?: number = value
    case .date(_, let serial)?: number = serial
    case .text?, .bool?, .error?, nil: number = nil
    }
  }

  /// Neither number nor formula.
  var isOther: Bool { number == nil && formula == nil && !isUncalculated }
}

extension XLSXFile {
  /// The numbers and formulas of a sheet (from 0).
  package func numbers(_ index: Int) throws(XLSXReadFault) -> SheetNumbers {
    if let numbers = plainNumbers(index) { return numbers }
    var numbers = SheetNumbers()
    try readSheet(index) { row in
      for cell in row.cells { numbers.add(NumberCell(cell)) }
    }
    return numbers
  }
}
