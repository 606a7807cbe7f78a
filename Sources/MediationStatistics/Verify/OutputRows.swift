internal import CSV

/// Goes through a CSV that a run has written, with one window of it in memory.
struct OutputRows {
  let path: String
  let header: [String]
  private let file: TextFile
  private var reader: RecordReader

  /// Throws for what a run has not written: a table without the columns that are wanted.
  init(_ path: String, columns wanted: [String]) throws(RunFault) {
    self.path = path
    file = try OutputRows.open(path)
    reader = RecordReader(file, dialect: .comma)
    header = OutputRows.header(&reader, file)
    guard !header.isEmpty, wanted.allSatisfy(header.contains) else { throw fault(wanted) }
  }

  private static func open(_ path: String) throws(RunFault) -> TextFile {
    let file: OpenFile
    do throws(FileFault) { file = try OpenFile(path) } catch {
      if case .missing = error { throw RunFault(.inputMissing, "\(error)") }
      throw RunFault(.dataUnreadable, "\(error)")
    }
    do throws(TextFileFault) { return try TextFile(file) } catch { throw RunFault(.dataUnreadable, "\(error)") }
  }

  /// The first record that is no blank line.
  private static func header(_ reader: inout RecordReader, _ file: TextFile) -> [String] {
    while !reader.isAtEnd {
      let (batch, window) = reader.next(1)
      guard batch.recordCount > 0, !batch.isBlank(0) else { continue }
      var cells = CellBytes(window, of: file)
      return (0..<batch.fieldCount(0)).map { cells.text(batch, 0, $0) }
    }
    return []
  }

  /// Hands out the fields of some columns, record by record: bytes in UTF-8, and where in them each field stands.
  consuming func forEach(_ columns: [String], _ body: (borrowing Span<UInt8>, [Range<Int>]) -> Void) throws(RunFault) {
    let columns = columns.compactMap { header.firstIndex(of: $0) }
    var ranges = columns.map { _ in 0..<0 }
    while !reader.isAtEnd {
      let (batch, window) = reader.next(4_096)
      for record in 0..<batch.recordCount where !batch.isBlank(record) {
        guard batch.fieldCount(record) == header.count else { throw fault(header) }
        guard !file.scansAsGB18030, !columns.contains(where: { batch.isEscaped(record, $0) }) else {
          rewritten(batch, record, columns, window, body)
          continue
        }
        for index in columns.indices { ranges[index] = batch.range(record, columns[index]) }
        body(window.bytes.span, ranges)
      }
    }
    if let fault = file.text.fault { throw RunFault(.dataUnreadable, "\(fault)") }
  }

  /// A record that the file does not hold as it is read.
  private func rewritten(
    _ batch: RecordBatch, _ record: Int, _ columns: [Int], _ window: TextWindow, _ body: (borrowing Span<UInt8>, [Range<Int>]) -> Void
  ) {
    var cells = CellBytes(window, of: file)
    var bytes: [UInt8] = []
    let ranges = columns.map { column in
      let start = bytes.count
      bytes += cells.utf8(batch, record, column)
      return start..<bytes.count
    }
    body(bytes.span, ranges)
  }

  private func fault(_ wanted: [String]) -> RunFault {
    RunFault(.dataUnreadable, "\(path): 不是本程序写出的表（应有列 \(wanted.joined(separator: "、"))） — 请重新运行流程")
  }
}
