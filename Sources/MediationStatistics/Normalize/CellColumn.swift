internal import CSV

/// The cells of one column for the data records of one batch. Readers go through it record by record.
struct CellColumn {
  /// Where each cell stands in the window's bytes; empty where the row ends before the column.
  private let places: ContiguousArray<FieldPlace>

  /// `records` are data records of the batch.
  init(batch: RecordBatch, records: [Int], column: Int) { places = batch.places(column, of: records) }

  var count: Int { places.count }

  /// Goes through the cells: their bytes as they stand in the file, and whether those hold doubled quotes. No cell is kept alive by itself.
  @inline(__always)
  func forEach(_ bytes: inout CellBytes, _ body: (_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes) -> Void) {
    let window = bytes.bytes
    let text = window.span
    for index in places.indices { body(text.extracting(places[index].range), places[index].isEscaped, &bytes) }
  }
}

extension CellBytes {
  /// Lends the UTF-8 of a raw cell: the cell itself wherever nothing must be changed.
  @inline(__always)
  mutating func withUTF8<Result>(_ raw: Span<UInt8>, isEscaped: Bool, _ body: (Span<UInt8>) -> Result) -> Result {
    isUTF8(raw, isEscaped: isEscaped) ? body(raw) : body(utf8(raw: raw, isEscaped: isEscaped).span)
  }

  /// A raw cell as a String.
  mutating func text(_ raw: Span<UInt8>, isEscaped: Bool) -> String {
    String(decoding: utf8(raw: raw, isEscaped: isEscaped), as: UTF8.self)
  }
}

func string(_ utf8: Span<UInt8>) -> String { String(decoding: utf8.indices.map { utf8[$0] }, as: UTF8.self) }

/// What a cell was read as: a value, and perhaps what was wrong with it.
struct Reading<Value: Sendable>: Sendable {
  let value: Value
  var issue: Issue?

  init(_ value: Value, _ issue: Issue? = nil) { (self.value, self.issue) = (value, issue) }
}

/// What the cells of a column were read as. Few have an issue.
struct Readings<Value: Sendable>: Sendable {
  var values: [Value] = []
  var issues: [(index: Int, issue: Issue)] = []

  init(values: [Value], issues: [(index: Int, issue: Issue)] = []) { (self.values, self.issues) = (values, issues) }

  /// `read` appends what each cell is read as: its value where it is plain, else a reading.
  @inline(__always)
  init(
    _ cells: CellColumn, _ bytes: inout CellBytes,
    _ read: (_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes, _ readings: inout Readings) -> Void
  ) {
    values.reserveCapacity(cells.count)
    cells.forEach(&bytes) { read($0, $1, &$2, &self) }
  }

  mutating func append(_ reading: Reading<Value>) {
    if let issue = reading.issue { issues.append((values.count, issue)) }
    values.append(reading.value)
  }
}

/// A fault of one cell, before it is tied to a row. `message` may show the value, the rule's title never does.
struct Issue {
  let rule: Rule
  let message: String
  /// Hash of what stood in the cell: values that cannot be read must still tell rows apart.
  let digest: UInt64

  /// Nothing of the cell's value is left in its reading.
  var isUnreadable: Bool { ReadingRules.unreadable.contains(rule) || PaperReadingRules.unreadable.contains(rule) }

  init(_ rule: Rule, _ message: String, of text: String) {
    (self.rule, self.message, digest) = (rule, message, contentHash(foldedKey(text)))
  }
}
