internal import CSV

/// The cells of one column for the data records of one batch. Readers go through it record by record.
struct CellColumn {
  private let batch: RecordBatch
  /// Data records of the batch.
  let records: [Int]
  private let column: Int
  /// Where each cell stands in the file's bytes; empty where the row ends before the column.
  private let ranges: ContiguousArray<Range<Int>>

  init(batch: RecordBatch, records: [Int], column: Int) {
    (self.batch, self.records, self.column) = (batch, records, column)
    ranges = batch.ranges(column, of: records)
  }

  /// The cell's bytes as they stand in the file.
  func raw(_ index: Int, _ cells: CellBytes) -> ArraySlice<UInt8> { cells.bytes[ranges[index]] }

  /// The cell holds doubled quotes, so its raw bytes are not its text.
  func isEscaped(_ index: Int) -> Bool {
    let record = records[index]
    return column < batch.fieldCount(record) && batch.isEscaped(record, column)
  }

  /// The cell as UTF-8.
  func utf8(_ index: Int, _ cells: inout CellBytes) -> ArraySlice<UInt8> {
    let record = records[index]
    return column < batch.fieldCount(record) ? cells.utf8(batch, record, column) : []
  }

  func text(_ index: Int, _ cells: inout CellBytes) -> String { String(decoding: utf8(index, &cells), as: UTF8.self) }
}

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
  init(_ cells: CellColumn, _ read: (_ index: Int, _ readings: inout Readings) -> Void) {
    values.reserveCapacity(cells.records.count)
    for index in cells.records.indices { read(index, &self) }
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
