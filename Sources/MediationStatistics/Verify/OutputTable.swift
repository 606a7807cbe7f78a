internal import CSV

/// A CSV that a run has written, read back: the header's columns by name, rows by number. A field becomes a text when somebody asks for it.
struct OutputTable {
  let path: String
  /// Rows below the header.
  let rows: Range<Int>
  let header: [String]
  private let columns: [String: Int]
  /// The file, and behind it the texts of fields that the file does not hold as they are read.
  private let bytes: [UInt8]
  /// Where each field stands in `bytes`, record by record, the header first.
  private let fields: [Range<Int>]

  init(_ path: String, columns wanted: [String]) throws(RunFault) {
    let file = try openText(path)
    let read = OutputTable.fields(of: file)
    let header = read.fields.prefix(read.widths.first ?? 0).map { String(decoding: read.bytes[$0], as: UTF8.self) }
    guard !header.isEmpty, wanted.allSatisfy(header.contains), read.widths.allSatisfy({ $0 == header.count }) else {
      throw RunFault(.dataUnreadable, "\(path): 不是本程序写出的表（应有列 \(wanted.joined(separator: "、"))） — 请重新运行流程")
    }
    (self.path, self.header, rows) = (path, header, 0..<(read.widths.count - 1))
    (bytes, fields) = (read.bytes, read.fields)
    columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a column; nil where there is none of that name.
  func column(_ name: String) -> Int? { columns[name] }

  /// Empty where there is no such column.
  func text(_ row: Int, _ column: String) -> String { columns[column].map { String(decoding: bytes(row, $0), as: UTF8.self) } ?? "" }

  /// A field in UTF-8.
  func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> { bytes[fields[(row + 1) * header.count + column]] }

  /// All fields of all records that are no blank lines, and how many each record has.
  private static func fields(of file: TextFile) -> (bytes: [UInt8], fields: [Range<Int>], widths: [Int]) {
    var scanner = RecordScanner(dialect: .comma, file: file)
    var cells = CellBytes(file)
    var read: (bytes: [UInt8], fields: [Range<Int>], widths: [Int]) = (file.bytes, [], [])
    while !scanner.isAtEnd {
      let batch = scanner.scan(file.bytes.span, maxRecords: 4_096)
      for record in 0..<batch.recordCount where !batch.isBlank(record) {
        read.widths.append(batch.fieldCount(record))
        for field in 0..<batch.fieldCount(record) {
          guard file.scansAsGB18030 || batch.isEscaped(record, field) else {
            read.fields.append(batch.range(record, field))
            continue
          }
          let start = read.bytes.count
          read.bytes += cells.utf8(batch, record, field)
          read.fields.append(start..<read.bytes.count)
        }
      }
    }
    return read
  }
}
