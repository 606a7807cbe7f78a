internal import CSV

/// Records while they are being read: rows are added batch by batch, columns filled one after the other.
struct RecordsBuilder {
  var records: Records
  private var codeDates: [Int64] = []
  private let order: RuleOrder
  /// What stood in the cells that could not be read, by row.
  private var issueHashes: [UInt64] = []
  /// What was odd about cells of the sheet at hand, by row.
  private var remarks: [(row: Int, remarks: [SheetRemark])] = []

  /// Of the table at hand, so far.
  private var recordsIn = 0
  private var nonData = 0
  private var isSheet = false

  init(_ contract: Contract, _ order: RuleOrder) { (records, self.order) = (Records(contract: contract), order) }

  /// Adds what was read of one piece; with a table's last piece the table is done.
  mutating func add(_ read: ReadPiece) {
    let first = records.count
    startRows(read.piece.table, read.shapes)
    for reading in read.readings { reading(&self, first) }
    recordsIn += read.piece.batch.recordCount
    nonData += read.piece.batch.recordCount - read.shapes.count
    if read.piece.isLast { finishFile(read.piece.table) }
  }

  private mutating func startRows(_ table: SourceTable, _ shapes: [RowShape]) {
    isSheet = table.sheet != nil
    for shape in shapes {
      for oddity in shape.oddities { add(oddity.rule, records.count, nil, oddity.message) }
      if let remarks = table.sheet?.remarks[Int(shape.place.line)] { self.remarks.append((records.count, remarks)) }
      records.places.append(shape.place)
    }
    records.codeKeys += Array(repeating: -1, count: shapes.count)
    issueHashes += Array(repeating: 0, count: shapes.count)
    records.streets += Array(repeating: .blank, count: shapes.count)
  }

  private mutating func add(_ rule: Rule, _ row: Int, _ field: FieldID?, _ message: String) {
    // A workbook's own remarks look at what was found beside them, told or not.
    if order.isOn(rule) || isSheet { records.findings.append(Finding(rule, row: row, field: field, message)) }
  }

  /// Issues of cells become findings. A misaligned row's values may be another field's, so they are not shown.
  private mutating func note(_ issues: [(index: Int, issue: Issue)], _ field: FieldID, _ firstRow: Int) {
    for (index, issue) in issues {
      let row = firstRow + index
      if issue.rule.id == ReadingRules.dateUnreadable.id { records.unreadableDates[field, default: []].insert(row) }
      if issue.isUnreadable { issueHashes[row] = combined([issueHashes[row], contentHash(field.text), issue.digest]) }
      add(issue.rule, row, field, records.places[row].isMisaligned ? issue.rule.title : issue.message)
    }
  }

  /// Puts values into a column from `firstRow` on; rows of files without the column read as `blank`.
  mutating func fill<Value: Sendable>(
    _ columns: WritableKeyPath<Records, [FieldID: [Value]]>, _ field: Contract.Field, _ firstRow: Int, _ blank: Value,
    _ read: Readings<Value>
  ) {
    note(read.issues, field.id, firstRow)
    records[keyPath: columns][field.id, default: []].fill(upTo: firstRow, with: blank)
    records[keyPath: columns][field.id, default: []] += read.values
    blanks[PartialKey(columns: columns, field: field.id)] = { records in
      records[keyPath: columns][field.id, default: []].fill(upTo: records.count, with: blank)
    }
  }

  mutating func fillStreets(_ field: Contract.Field, _ firstRow: Int, _ read: Readings<Places.Street>) {
    note(read.issues, field.id, firstRow)
    for (index, value) in read.values.enumerated() { records.streets[firstRow + index] = value }
  }

  /// A case code as it identifies a row, empty for none, and the day that it carries.
  struct ReadCode: Sendable {
    let code: CaseCodes.Hashed
    let registered: CalendarDate?

    init(_ spelling: ArraySlice<UInt8>, _ registered: CalendarDate? = nil) {
      (code, self.registered) = (CaseCodes.hashed(spelling), registered)
    }
  }

  mutating func setCodes(_ field: Contract.Field, _ firstRow: Int, _ read: Readings<ReadCode>) {
    note(read.issues, field.id, firstRow)
    for (index, code) in read.values.enumerated() where !code.code.spelling.isEmpty {
      let key = records.codes.insert(code.code)
      if Int(key) == codeDates.count { codeDates.append(code.registered.map { Moment.at(day: $0.dayNumber) } ?? Moment.absent) }
      records.codeKeys[firstRow + index] = key
    }
  }

  /// Only the names of the column `parties` are kept, to be compared; other lists of names are told apart as a whole.
  mutating func setParties(_ field: Contract.Field, _ firstRow: Int, _ read: Readings<[UInt64]>) {
    fill(\.hashColumns, field, firstRow, 0, Readings(values: read.values.map { $0.isEmpty ? 0 : combined($0) }, issues: read.issues))
    guard field.id == .parties else { return }
    records.partyEnds.fill(upTo: firstRow, with: Int32(records.partyHashes.count))
    for names in read.values {
      records.partyHashes += names
      records.partyEnds.append(Int32(records.partyHashes.count))
    }
  }

  private mutating func finishFile(_ table: SourceTable) {
    if let sheet = table.sheet {
      let rows = records.count - (recordsIn - nonData)..<records.count
      records.findings = sheet.findings(table, remarks, rows: rows, beside: records.findings)
      remarks = []
    }
    records.tables.append(table)
    records.files.append(SourceFile(table, recordsIn: recordsIn, nonData: nonData))
    (recordsIn, nonData) = (0, 0)
  }

  /// The records, with every column as long as there are rows, the registration day from the code where no column gives it, and the hash of
  /// each row's content.
  mutating func finished() -> Records {
    for fill in blanks.values { fill(&records) }
    records.partyEnds.fill(upTo: records.count, with: Int32(records.partyHashes.count))
    records.registeredColumn = records.moments(.registered)
    records.codeMoments = records.codeKeys.map { $0 < 0 ? Moment.absent : codeDates[Int($0)] }
    records.momentColumns[.registered] = zip(records.registeredColumn, records.codeMoments).map { stated, coded in
      stated == Moment.absent || ImplausibleDate.isFar(stated, from: coded) ? coded : stated
    }
    records.contentHashes = contentHashes()
    issueHashes = []
    records.hashColumns = records.hashColumns.filter { RecordsBuilder.comparedTexts.contains($0.key) }
    return records
  }

  /// Texts that rules and links compare by themselves; all others are part of the content and needed no more.
  private static let comparedTexts: Set<FieldID> = [.brief, .clerk, .courtNumber]

  private var blanks: [PartialKey: (inout Records) -> Void] = [:]

  private struct PartialKey: Hashable {
    let columns: AnyKeyPath
    let field: FieldID
  }

  /// One hash a row over its canonical values, field after field in the contract's order, so that neither the file's encoding nor its order
  /// of columns changes it.
  private func contentHashes() -> [UInt64] {
    var hashes = (0..<records.count).map { row in
      records.codeKeys[row] < 0 ? 0 : contentHash(records.codes.bytes(records.codeKeys[row]).span)
    }
    let streets = records.streets.map { UInt64($0 == .ours ? 1 : $0 == .other ? 2 : $0 == .blank ? 3 : 4) }
    for values in [issueHashes, streets] + records.contract.fields.map({ records.words($0.id) }) where !values.isEmpty {
      for row in hashes.indices { hashes[row] = combined([hashes[row], values[row]]) }
    }
    return hashes
  }
}

extension Records {
  /// The canonical values of a column as plain words, for hashing; empty for a column that no file has.
  fileprivate func words(_ field: FieldID) -> [UInt64] {
    if let column = coded[field] { return column.map { UInt64($0) + 1 } }
    if let column = momentColumns[field] { return column.map { UInt64(bitPattern: $0) } }
    if let column = quantityColumns[field] { return column.map { UInt64(bitPattern: $0) } }
    if let column = organizationColumns[field] { return column.map(\.word) }
    return hashColumns[field] ?? []
  }
}

extension OrganizationReference {
  fileprivate var word: UInt64 {
    switch self {
    case .blank: 1
    case .unknown: 2
    case .foreign: 3
    case .known(let unit): 4 + UInt64(unit)
    }
  }
}

extension Array {
  fileprivate mutating func fill(upTo count: Int, with value: Element) {
    if self.count < count { append(contentsOf: repeatElement(value, count: count - self.count)) }
  }
}
