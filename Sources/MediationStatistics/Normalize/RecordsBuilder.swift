internal import CSV

/// Records while they are being read: rows are added batch by batch, columns filled one after the other.
struct RecordsBuilder {
  var records: Records
  private var codeMemo = SpellingMemo()
  private var codeDates: [Int64] = []
  private var partiesByRow: [[UInt64]] = []
  /// What stood in the cells that could not be read, by row.
  private var issueHashes: [UInt64] = []
  /// What was odd about cells of the sheet at hand, by row.
  private var remarks: [(row: Int, remarks: [SheetRemark])] = []

  var contract: Contract { records.contract }

  init(_ contract: Contract) { records = Records(contract: contract) }

  /// Adds the batch's data records as rows and tells the number of the first one.
  mutating func startRows(_ table: SourceTable, _ batch: RecordBatch, _ data: [Int], _ cells: CellBytes) -> Int {
    let first = records.count
    for record in data {
      let shape = RowShape(table, file: records.files.count, batch, record, cells)
      for oddity in shape.oddities { add(oddity.rule, records.count, nil, oddity.message) }
      if let sheet = table.sheet, let remarks = sheet.remarks[batch.line(record)] { self.remarks.append((records.count, remarks)) }
      records.places.append(shape.place)
    }
    records.codeKeys += Array(repeating: -1, count: data.count)
    partiesByRow += Array(repeating: [], count: data.count)
    issueHashes += Array(repeating: 0, count: data.count)
    records.streets += Array(repeating: .blank, count: data.count)
    return first
  }

  private mutating func add(_ rule: Rule, _ row: Int, _ field: FieldID?, _ message: String) {
    records.findings.append(Finding(rule, row: row, field: field, message))
  }

  /// Reads every cell of a column; issues become findings. A misaligned row's values may be another field's, so they are not shown.
  mutating func readings<Value>(_ cells: CellColumn, _ field: Contract.Field, _ read: (Int) -> Reading<Value>) -> [Value] {
    cells.records.indices.map { index in
      let reading = read(index)
      if let issue = reading.issue {
        let row = cells.firstRow + index
        if issue.isUnreadable { issueHashes[row] = combined([issueHashes[row], contentHash(field.id.text), issue.digest]) }
        add(issue.rule, row, field.id, records.places[row].isMisaligned ? issue.rule.title : issue.message)
      }
      return reading.value
    }
  }

  /// Puts values into a column from `firstRow` on; rows of files without the column read as `blank`.
  mutating func fill<Value>(
    _ columns: WritableKeyPath<Records, [FieldID: [Value]]>, _ field: FieldID, _ firstRow: Int, _ blank: Value, _ values: [Value]
  ) {
    records[keyPath: columns][field, default: []].fill(upTo: firstRow, with: blank)
    records[keyPath: columns][field, default: []] += values
    blanks[PartialKey(columns: columns, field: field)] = { records in
      records[keyPath: columns][field, default: []].fill(upTo: records.count, with: blank)
    }
  }

  mutating func fillStreets(_ firstRow: Int, _ values: [Places.Street]) {
    for (index, value) in values.enumerated() { records.streets[firstRow + index] = value }
  }

  mutating func setCode(_ row: Int, _ code: ArraySlice<UInt8>, registered: CalendarDate?) {
    let key = codeMemo.insert(code)
    if Int(key) == codeDates.count { codeDates.append(registered.map { Moment.at(day: $0.dayNumber) } ?? Moment.absent) }
    records.codeKeys[row] = key
  }

  mutating func setParties(_ row: Int, _ names: [UInt64]) { partiesByRow[row] = names }

  mutating func finishFile(_ table: SourceTable, recordsIn: Int, nonData: Int) {
    if let sheet = table.sheet {
      let rows = records.count - (recordsIn - nonData)..<records.count
      records.findings = sheet.findings(table, remarks, rows: rows, beside: records.findings)
      remarks = []
    }
    records.tables.append(table)
    records.files.append(SourceFile(table, recordsIn: recordsIn, nonData: nonData))
  }

  /// The records, with every column as long as there are rows, the registration day from the code where no column gives it, and the hash of
  /// each row's content.
  mutating func finished() -> Records {
    for fill in blanks.values { fill(&records) }
    records.codes = (0..<codeMemo.count).map { String(decoding: codeMemo.bytes(of: Int32($0)), as: UTF8.self) }
    records.codeRanks = codeMemo.ranks
    for names in partiesByRow {
      records.partyHashes += names
      records.partyEnds.append(records.partyHashes.count)
    }
    records.registeredColumn = records.moments(.registered)
    records.codeMoments = records.codeKeys.map { $0 < 0 ? Moment.absent : codeDates[Int($0)] }
    records.momentColumns[.registered] = zip(records.registeredColumn, records.codeMoments).map { stated, coded in
      stated == Moment.absent || ImplausibleDate.isFar(stated, from: coded) ? coded : stated
    }
    records.contentHashes = contentHashes()
    return records
  }

  private var blanks: [PartialKey: (inout Records) -> Void] = [:]

  private struct PartialKey: Hashable {
    let columns: AnyKeyPath
    let field: FieldID
  }

  /// One hash a row over its canonical values, field after field in the contract's order, so that neither the file's encoding nor its order
  /// of columns changes it.
  private func contentHashes() -> [UInt64] {
    var hashes = (0..<records.count).map { row in
      records.codeKeys[row] < 0 ? 0 : contentHash(codeMemo.bytes(of: records.codeKeys[row]).span)
    }
    let streets = records.streets.map { UInt64($0 == .ours ? 1 : $0 == .other ? 2 : $0 == .blank ? 3 : 4) }
    for values in [issueHashes, streets] + contract.fields.map({ records.words($0.id) }) where !values.isEmpty {
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
