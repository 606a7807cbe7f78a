internal import CSV

/// Cells that bear a sign of damage.
extension Records {
  struct SignedCell {
    let row: Int
    /// Nil where the row's cells cannot be told apart by field.
    let field: FieldID?
    let text: String
  }

  /// The cells of used columns that bear the sign. Each cell once.
  func cells(with sign: DamageSign) -> [SignedCell] {
    var found: [SignedCell] = []
    for (row, signs) in places.signs.enumerated() where signs & sign.rawValue != 0 {
      var open = OpenRow(tables[Int(places.files[row])], row, places[row])
      for place in open.places(of: sign) { if let cell = open.cell(at: place) { found.append(cell) } }
    }
    return found
  }

  /// The texts of a row that take so many bytes in the file, or more, with the fields that they belong to.
  func texts(_ row: Int, ofBytes least: Int) -> [(field: FieldID?, text: String)] {
    tables[Int(places[row].file)].texts(of: places[row], ofBytes: least)
  }

  /// The rows of each file: they follow one another.
  func rowsByFile() -> [Range<Int>] {
    var ranges = [Range<Int>](repeating: 0..<0, count: tables.count)
    for (row, file) in places.files.enumerated() {
      let file = Int(file)
      ranges[file] = ranges[file].isEmpty ? row..<(row + 1) : ranges[file].lowerBound..<(row + 1)
    }
    return ranges
  }
}

/// A row whose cells are asked for from left to right: however many signs it bears, it is scanned once.
private struct OpenRow {
  let row: Int
  private let table: SourceTable
  private let place: RowPlace
  private let batch: RecordBatch
  private let window: TextWindow
  /// The first column that has not been passed.
  private var column = 0

  init(_ table: SourceTable, _ row: Int, _ place: RowPlace) {
    (self.table, self.row, self.place) = (table, row, place)
    (batch, window) = table.record(place)
  }

  /// Places in the window.
  func places(of sign: DamageSign) -> [Int] {
    guard batch.recordCount > 0 else { return [] }
    let record = batch.contentRange(0)
    return sign.places(in: window.bytes[record]).map { record.lowerBound + $0 }
  }

  /// The cell in which a byte stands, once, if its column belongs to a field. Where nobody can tell which, the row's first such cell.
  mutating func cell(at offset: Int) -> Records.SignedCell? {
    while column < batch.fieldCount(0), batch.range(0, column).upperBound <= offset { column += 1 }
    guard column < batch.fieldCount(0), batch.range(0, column).contains(offset) else { return nil }
    defer { column = self.place.isMisaligned ? .max : column + 1 }
    let field = self.place.isMisaligned || column >= table.columns.count ? nil : table.columns[column].field
    guard field != nil || self.place.isMisaligned else { return nil }
    var cells = CellBytes(window, of: table.file)
    return Records.SignedCell(row: row, field: field, text: cells.text(batch, 0, column))
  }
}

extension SourceTable {
  fileprivate func texts(of place: RowPlace, ofBytes least: Int) -> [(field: FieldID?, text: String)] {
    let (batch, window) = record(place)
    guard batch.recordCount > 0 else { return [] }
    var cells = CellBytes(window, of: file)
    return (0..<batch.fieldCount(0)).lazy.filter { batch.range(0, $0).count >= least }.map { column in
      (place.isMisaligned || column >= columns.count ? nil : columns[column].field, cells.text(batch, 0, column))
    }
  }
}
