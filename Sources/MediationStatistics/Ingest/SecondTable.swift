internal import CSV

/// Looks for another table further down in a file: a header whose columns stand in another order. Read under the first header its rows would
/// be nonsense. A header that recurs unchanged is no fault: its record holds no case.
struct SecondTable {
  let map: HeaderMap
  /// So often may the searched name stand in the file without being a header.
  private static let mostPlaces = 1_000
  /// In bytes.
  private static let longestHeader = 1 << 18

  /// The line where another table begins.
  func line(below table: FoundHeader) -> Int? {
    let columns = map.matches(table.cells)
    guard let name = columns.first(where: { $0.field == .code }) ?? columns.first(where: { $0.field != nil }) else { return nil }
    let file = table.file
    let fields = columns.map(\.field)
    let breaks = table.cells.reduce(0) { count, cell in count + cell.utf8.count { $0 == 0x0A || $0 == 0x0D } }
    guard !file.isGrid, let written = written(name.header, in: file) else { return nil }
    var from = file.bodyStart
    for _ in 0..<SecondTable.mostPlaces {
      guard let place = file.offset(of: written, from: from) else { return nil }
      from = place + written.count
      let start = file.lineStart(of: place)
      guard map.isComplete(record(from: start, table)) else { continue }
      if !starts(of: breaks, from: start, in: file).contains(where: { map.matches(record(from: $0, table)).map(\.field) == fields }) {
        return file.line(of: place)
      }
    }
    return nil
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
    var cells = CellBytes(window, of: table.file)
    return (0..<min(1, batch.recordCount)).flatMap { record in (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) } }
  }
}
