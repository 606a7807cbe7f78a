internal import CSV

/// Records while they are being read: rows are added batch by batch, columns filled one after the other.
struct RecordsBuilder {
  var records: Records
  private let order: RuleOrder
  /// What was odd about cells of the sheet at hand, by row.
  private var remarks: [(row: Int, remarks: [SheetRemark])] = []

  /// Of the table at hand, so far.
  private var recordsIn = 0
  private var nonData = 0
  private var isSheet = false
  private let comparesNames: Bool
  private let comparedTexts: [FieldID]

  init(_ contract: Contract, _ order: RuleOrder) {
    (records, self.order) = (Records(contract: contract), order)
    comparesNames = [ClerkIsParty.rule, LinkRules.possibleDuplicate].contains(where: order.isOn)
    comparedTexts = RecordsBuilder.judgedTexts.filter { order.isOn($0.rule) }.map(\.field) + [.courtNumber]
  }

  /// Texts that only rules between fields compare: kept until rows are judged.
  static let judgedTexts: [(field: FieldID, rule: Rule)] = [(.brief, RepeatedBrief.rule), (.clerk, ClerkIsParty.rule)]

  /// Adds what was read of one piece; with a table's last piece the table is done.
  mutating func add(_ read: ReadPiece) {
    let first = records.count
    startRows(read.piece.table, read.shapes)
    for reading in read.readings { reading(&self, first) }
    records.contentHashes += read.contentHashes
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
      add(issue.rule, row, field, records.places.misalignments[row] ? issue.rule.title : issue.message)
    }
  }

  /// Puts values into a column from `firstRow` on; rows of files without the column read as `blank`.
  mutating func fill<Value: PackedValue>(
    _ columns: WritableKeyPath<Records, [FieldID: PackedColumn<Value>]>, _ field: Contract.Field, _ firstRow: Int, _ blank: Value,
    _ read: Readings<Value>
  ) {
    note(read.issues, field.id, firstRow)
    records[keyPath: columns][field.id, default: []].fill(upTo: firstRow, with: blank)
    records[keyPath: columns][field.id, default: []].append(read.values.span)
    blanks[PartialKey(columns: columns, field: field.id)] = { records in
      records[keyPath: columns][field.id, default: []].fill(upTo: records.count, with: blank)
    }
  }

  /// Of texts only the hashes of those are kept that are compared by themselves; all others are part of the content and needed no more.
  mutating func setTexts(_ field: Contract.Field, _ firstRow: Int, _ read: Readings<UInt64>) {
    guard comparedTexts.contains(field.id) else { return note(read.issues, field.id, firstRow) }
    fill(\.hashColumns, field, firstRow, 0, read)
  }

  mutating func setCodes(_ field: Contract.Field, _ firstRow: Int, _ read: ReadCodes) {
    note(read.codes.issues, field.id, firstRow)
    records.codeKeys.fill(upTo: firstRow, with: .none)
    let forms = read.spelledForms.map { records.codes.form($0) }
    for code in read.codes.values {
      records.codeKeys.append(code.form < 0 ? .none : records.codes.key(forms[Int(code.form)], code.number))
    }
  }

  /// Only the names of the column `parties` are compared; their number counts in any case.
  mutating func setParties(_ field: Contract.Field, _ firstRow: Int, _ names: [[UInt64]]) {
    guard field.id == .parties else { return }
    var end = records.partyEnds.last ?? 0
    records.partyEnds.fill(upTo: firstRow, with: end)
    for names in names {
      if comparesNames { records.partyHashes += names }
      end += names.count
      records.partyEnds.append(end)
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

  /// The records, with every column as long as there are rows, and the registration day from the code where no column gives it.
  mutating func finished() -> Records {
    for fill in blanks.values { fill(&records) }
    records.codeKeys.fill(upTo: records.count, with: .none)
    records.partyEnds.fill(upTo: records.count, with: records.partyEnds.last ?? 0)
    let stated = records.moments(.registered)
    records.registeredColumn = stated
    records.momentColumns[.registered] = PackedColumn(
      (0..<records.count).lazy.map { [records] row in
        let coded = records.codeMoment(row)
        return stated[row] == Moment.absent || ImplausibleDate.isFar(stated[row], from: coded) ? coded : stated[row]
      })
    return records
  }

  private var blanks: [PartialKey: (inout Records) -> Void] = [:]

  private struct PartialKey: Hashable {
    let columns: AnyKeyPath
    let field: FieldID
  }
}
