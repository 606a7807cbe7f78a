internal import CSV

/// Looks for another table further down in a file: a header with other columns than the first, or in another order, or amounts in another unit.
/// Read under the first header its rows would be nonsense. A header that recurs unchanged is no fault: its record holds no case.
struct SecondTable {
  let map: HeaderMap
  /// So often may the searched name stand in the file without being a header.
  private static let mostPlaces = 1_000
  /// In bytes.
  private static let longestHeader = 1 << 18

  /// Where another table begins: the line, and the number of the first column that is another than before, from 1.
  func start(below table: FoundHeader) -> (line: Int, column: Int)? {
    let (file, columns) = (table.file, map.matches(table.cells))
    guard let name = columns.first(where: { $0.field == .code }) ?? columns.first(where: { $0.field != nil }) else { return nil }
    let (head, _) = file.head(table.dialect, records: table.record + 1)
    guard head.recordCount > table.record, let written = written(name.header, in: file) else { return nil }
    let body = head.byteRange(table.record).upperBound
    return file.isGrid ? row(naming: written, from: body, table, columns) : line(naming: written, from: body, table, columns)
  }

  private func line(naming written: [UInt8], from body: Int, _ table: FoundHeader, _ columns: [ColumnMatch]) -> (line: Int, column: Int)? {
    let file = table.file
    let breaks = table.cells.reduce(0) { count, cell in count + cell.utf8.count { $0 == 0x0A || $0 == 0x0D } }
    var from = body
    for _ in 0..<SecondTable.mostPlaces {
      guard let place = file.offset(of: written, from: from) else { return nil }
      from = place + written.count
      let start = file.lineStart(of: place)
      guard isHeader(record(from: start, table), like: table.cells) else { continue }
      let differences = starts(of: breaks, from: start, in: file).map { firstDifference(record(from: $0, table), columns, isGrid: false) }
      if !differences.contains(nil) { return (file.line(of: place), (differences.compactMap(\.self).max() ?? 0) + 1) }
    }
    return nil
  }

  /// In a grid, where a line break within a cell ends no record and rows are lines. It is read row by row, if the name stands in it at all.
  private func row(naming written: [UInt8], from body: Int, _ table: FoundHeader, _ columns: [ColumnMatch]) -> (line: Int, column: Int)? {
    let file = table.file
    var reader = RecordReader(file, dialect: table.dialect)
    var place = file.offset(of: written, from: body)
    while place != nil, !reader.isAtEnd {
      let (batch, window) = reader.next(4_096)
      var bytes = CellBytes(window, of: file)
      for record in 0..<batch.recordCount {
        let range = batch.byteRange(record)
        guard let found = place, range.contains(found) else { continue }
        place = file.offset(of: written, from: range.upperBound)
        let cells = SecondTable.texts(of: record, in: batch, &bytes)
        if isHeader(cells, like: table.cells), let column = firstDifference(cells, columns, isGrid: true) {
          return (batch.line(record), column + 1)
        }
      }
    }
    return nil
  }

  /// The record names all required columns, or most of those that the header names.
  private func isHeader(_ cells: [String], like header: [String]) -> Bool {
    map.isComplete(cells) || map.score(cells) * 2 > map.score(header)
  }

  /// The first column that means another thing, if any does. In a grid a column that no field claims may be left away or added at the end.
  private func firstDifference(_ cells: [String], _ columns: [ColumnMatch], isGrid: Bool) -> Int? {
    let others = map.matches(cells)
    return (0..<max(columns.count, others.count)).first { place in
      let (column, other) = (place < columns.count ? columns[place] : nil, place < others.count ? others[place] : nil)
      if column == nil || other == nil, !isGrid { return true }
      return column?.field != other?.field || column?.field != nil && (column?.unit == "万元") != (other?.unit == "万元")
    }
  }

  /// Where the record of a header may begin: at the line, or as many lines above it as the header's cells have line breaks.
  private func starts(of breaks: Int, from start: Int, in file: TextFile) -> [Int] {
    var starts = [start]
    while starts.count <= breaks, let last = starts.last, last > file.bodyStart { starts.append(file.lineStart(of: last - 1)) }
    return starts
  }

  /// The name in the file's own bytes.
  private func written(_ name: String, in file: TextFile) -> [UInt8]? {
    file.scansAsGB18030 ? try? Transcoder.encode(name, as: .gb18030) : Array(name.utf8)
  }

  private func record(from start: Int, _ table: FoundHeader) -> [String] {
    let end = min(table.file.text.count, start + SecondTable.longestHeader)
    let (batch, window) = RecordReader.record(at: start..<end, of: table.file, dialect: table.dialect)
    var bytes = CellBytes(window, of: table.file)
    return batch.recordCount == 0 ? [] : SecondTable.texts(of: 0, in: batch, &bytes)
  }

  private static func texts(of record: Int, in batch: RecordBatch, _ bytes: inout CellBytes) -> [String] {
    (0..<batch.fieldCount(record)).map { bytes.text(batch, record, $0) }
  }
}
