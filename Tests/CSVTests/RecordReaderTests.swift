import Testing

@testable import CSV

@Suite struct RecordReaderTests {
  private struct Found: Equatable {
    let range: Range<Int>
    let line: Int
    let flags: RecordFlags
    let cells: [String]
  }

  private func all(_ reader: RecordReader, _ file: TextFile, maxRecords: Int) -> [Found] {
    var reader = reader
    var found: [Found] = []
    while !reader.isAtEnd {
      let (batch, window) = reader.next(maxRecords)
      var cells = CellBytes(window, of: file)
      found += (0..<batch.recordCount).map { record in
        Found(
          range: batch.byteRange(record), line: batch.line(record), flags: batch.flags(record),
          cells: (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) })
      }
    }
    return found
  }

  /// Through windows of any size the same records as from the whole text, whatever their quotes, line ends and marks.
  @Test(arguments: 1...6)
  func windowsChangeNothing(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed)
    let parts: [[UInt8]] = [
      [0x22], [0x2C], [0x2C], [0x2C, 0x22], [0x22, 0x2C], [0x22, 0x22], [0x0A], [0x0D, 0x0A], [0x0D], [0x61], Array("五常街道".utf8),
      [0x0A, 0xEF, 0xBB, 0xBF], [UInt8](repeating: 0x62, count: 90),
    ]
    for round in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...200, using: &random) { bytes += parts.randomElement(using: &random) ?? [] }
      let held = try TextFile(path: "a", fileBytes: bytes)
      let onDisk = try TextFile(try OpenFile(try folder.write("a", bytes)), heldSize: 0)
      for dialect in [Dialect.comma, .comma.expecting(4)] {
        let whole = all(RecordReader(held, dialect: dialect), held, maxRecords: 1_000)
        for windowSize in [1, 100, 1_000] {
          let read = all(RecordReader(onDisk, dialect: dialect, windowSize: windowSize), onDisk, maxRecords: [1, 3, 1_000][round % 3])
          let first = zip(read, whole).first { $0 != $1 }
          #expect(
            read.count == whole.count && first == nil,
            "seed \(seed) round \(round) window \(windowSize) fields \(dialect.fieldCount): \(bytes)")
        }
      }
    }
  }

  /// A record is the same when it is read again alone.
  @Test func oneRecordAgain() throws {
    let bytes = try Transcoder.encode("编码,情况\n1,\"甲,\n乙\"\n2,丙\n", as: .gb18030)
    let folder = try TemporaryFolder()
    let file = try TextFile(try OpenFile(try folder.write("a", bytes)), heldSize: 0)
    for found in all(RecordReader(file, dialect: .comma), file, maxRecords: 10) {
      let (batch, window) = RecordReader.record(at: found.range, of: file, dialect: .comma)
      var cells = CellBytes(window, of: file)
      #expect(batch.recordCount == 1 && (0..<batch.fieldCount(0)).map { cells.text(batch, 0, $0) } == found.cells)
    }
  }

  @Test func emptyText() throws {
    let file = try TextFile(path: "a", fileBytes: [])
    var reader = RecordReader(file, dialect: .comma)
    #expect(reader.next(10).batch.recordCount == 0 && reader.isAtEnd)
  }
}
