internal import CSV

/// Cells that bear a sign of damage, found by a byte that is rare in sound texts: the file is searched for it, not read cell by cell.
extension Records {
  struct SignedCell {
    let row: Int
    /// Nil where the row's cells cannot be told apart by field.
    let field: FieldID?
    let text: String
  }

  /// The cells of used columns in which `byte` (ASCII) stands with `before` and `behind` around it. Each cell once.
  func cells(with byte: UInt8, where isSign: (_ before: UInt8, _ behind: UInt8) -> Bool) -> [SignedCell] {
    var found: [SignedCell] = []
    for (number, rows) in rowsByFile().enumerated() where !rows.isEmpty {
      let table = tables[number]
      var row = rows.lowerBound
      for offset in table.file.offsets(of: byte, where: isSign) {
        while row < rows.upperBound, offset >= places[row].start + Int(places[row].length) { row += 1 }
        guard row < rows.upperBound, offset >= places[row].start else { continue }
        guard let cell = table.cell(at: offset, of: places[row]), cell.isUsed, found.last?.row != row || found.last?.field != cell.field
        else {
          continue
        }
        found.append(SignedCell(row: row, field: cell.field, text: cell.text))
      }
    }
    return found
  }

  /// The texts of a row, with the fields that they belong to.
  func texts(_ row: Int) -> [(field: FieldID?, text: String)] { tables[Int(places[row].file)].texts(of: places[row]) }

  /// The rows of each file: they follow one another.
  func rowsByFile() -> [Range<Int>] {
    var ranges = [Range<Int>](repeating: 0..<0, count: tables.count)
    for (row, place) in places.enumerated() {
      let file = Int(place.file)
      ranges[file] = ranges[file].isEmpty ? row..<(row + 1) : ranges[file].lowerBound..<(row + 1)
    }
    return ranges
  }
}

extension SourceTable {
  /// The cell in which a byte stands. `isUsed`: its column belongs to a field, or nobody can tell.
  fileprivate func cell(at offset: Int, of place: RowPlace) -> (field: FieldID?, text: String, isUsed: Bool)? {
    let (batch, window) = record(place)
    let columnsOfRow = 0..<(batch.recordCount > 0 ? batch.fieldCount(0) : 0)
    guard let column = columnsOfRow.first(where: { batch.range(0, $0).contains(offset - window.start) }) else { return nil }
    let field = place.isMisaligned || column >= columns.count ? nil : columns[column].field
    var cells = CellBytes(window, of: file)
    return (field, cells.text(batch, 0, column), field != nil || place.isMisaligned)
  }

  fileprivate func texts(of place: RowPlace) -> [(field: FieldID?, text: String)] {
    let (batch, window) = record(place)
    guard batch.recordCount > 0 else { return [] }
    var cells = CellBytes(window, of: file)
    return (0..<batch.fieldCount(0)).map { column in
      (place.isMisaligned || column >= columns.count ? nil : columns[column].field, cells.text(batch, 0, column))
    }
  }
}
