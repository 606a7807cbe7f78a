internal import XLSX

/// A line of `cells.csv`.
struct ExpectedNumber: Sendable {
  let workbook: String
  let sheet: String
  let cell: String
  /// Outside of every sheet for what is no address of a cell.
  let place: CellAddress
  let value: Double?
  let address: String

  /// All lines. Names of books and sheets come in runs, and are made once a run.
  static func all(in table: OutputTable) -> [ExpectedNumber] {
    let columns = ["workbook", "sheet", "cell", "value", "address"].compactMap { table.column($0) }
    guard columns.count == 5 else { return [] }
    var (workbook, sheet) = ("", "")
    return table.rows.map { row in
      workbook.become(table.bytes(row, columns[0]))
      sheet.become(table.bytes(row, columns[1]))
      let cell = String(decoding: table.bytes(row, columns[2]), as: UTF8.self)
      return ExpectedNumber(
        workbook: workbook, sheet: sheet, cell: cell, place: CellAddress(cell) ?? CellAddress(row: -1, column: -1),
        value: DecimalText.double(table.bytes(row, columns[3]).span), address: String(decoding: table.bytes(row, columns[4]), as: UTF8.self)
      )
    }
  }
}

extension String {
  fileprivate mutating func become(_ bytes: ArraySlice<UInt8>) {
    if !utf8.elementsEqual(bytes) { self = String(decoding: bytes, as: UTF8.self) }
  }
}

extension [ExpectedNumber] {
  /// Grouped by a name. Those of one name stand together, so that it is looked up once and not once a number.
  func grouped(by name: (ExpectedNumber) -> String) -> [String: [ExpectedNumber]] {
    var groups: [String: [ExpectedNumber]] = [:]
    var rest = self[...]
    while let first = rest.first {
      let run = rest.prefix { name($0) == name(first) }
      groups[name(first), default: []] += run
      rest = rest.dropFirst(run.count)
    }
    return groups
  }
}
