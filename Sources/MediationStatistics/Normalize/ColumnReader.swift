internal import CSV

/// What was read of a column's cells. Reading can be done anywhere; records grow in one place.
struct ColumnReading: Sendable {
  /// One word a row, equal where canonical values are, and where what could not be read is.
  private(set) var words: [UInt64]
  /// Puts the values into the records from a row on.
  let put: @Sendable (inout RecordsBuilder, _ firstRow: Int) -> Void

  init(
    words: [UInt64], _ issues: [(index: Int, issue: Issue)], put: @escaping @Sendable (inout RecordsBuilder, _ firstRow: Int) -> Void
  ) {
    (self.words, self.put) = (words, put)
    for (index, issue) in issues where issue.isUnreadable { self.words[index] = combined([words[index], issue.digest]) }
  }

  init<Value: PackedValue>(_ read: Readings<Value>, put: @escaping @Sendable (inout RecordsBuilder, _ firstRow: Int) -> Void) {
    self.init(words: read.values.map(\.word), read.issues, put: put)
  }
}

/// Reads one column of a source. Columns whose cells repeat go through a memo of spellings; columns whose cells are nearly
/// all distinct are read from their bytes at once, falling back to the tolerant way.
struct ColumnReader: Sendable {
  private let field: Contract.Field
  private var kind: Kind

  private enum Kind {
    case coded(SpellingReader<UInt16>, blank: UInt16)
    case organizations(SpellingReader<OrganizationReference>)
    case streets(SpellingReader<Places.Street>)
    case moments
    case money(unit: Int64)
    case counts(SpellingReader<Int64>)
    case codes(CodeReader)
    case names
    case name
    case identities
    case telephones
    case numbers(SpellingReader<UInt64>)
    case texts
  }

  /// `holds`: in the list of cases a place is where a dispute arose, in a ledger it is the unit.
  init?(_ field: Contract.Field, of holds: Contract.Holds = .cases, headerUnit: Int64, _ seeds: Seeds, _ order: RuleOrder = RuleOrder()) {
    self.field = field
    switch field.type {
    case .member:
      guard let table = seeds.memberTables[DimensionID(field.id.text)] else { return nil }
      kind = .coded(SpellingReader { understandMember($0, table, field) }, blank: table.blankCode)
    case .place:
      let understand = holds == .cases ? understandPlace : understandUnit
      kind = .coded(SpellingReader { understand($0, seeds.places, field) }, blank: UInt16(seeds.placeDimension.members.count - 2))
    case .organization, .studio:
      let isStudio = field.type == .studio
      kind = .organizations(SpellingReader { understandOrganization($0, seeds.organizations, isStudio: isStudio) })
    case .street: kind = .streets(SpellingReader { understandStreet($0, seeds.places) })
    case .moment: kind = .moments
    case .money: kind = .money(unit: headerUnit)
    case .count: kind = .counts(SpellingReader(understandCount))
    case .caseCode: kind = .codes(CodeReader(field: field, tellsMalformed: order.isOn(ReadingRules.codeMalformed)))
    case .nameList: kind = .names
    case .name: kind = .name
    case .identity: kind = .identities
    case .telephone: kind = .telephones
    case .caseNumber: kind = .numbers(SpellingReader { understandProceeding($0, seeds) })
    case .text, .term: kind = .texts
    }
  }

  /// While a memo learns, `kind` gives it away: held twice, it would be copied.
  mutating func read(_ cells: CellColumn, _ bytes: inout CellBytes) -> ColumnReading {
    let field = self.field
    switch kind {
    case .coded(var reader, let blank):
      kind = .texts
      let read = Readings(cells, &bytes) { reader.read($0, isEscaped: $1, &$2, into: &$3) }
      kind = .coded(reader, blank: blank)
      return ColumnReading(read) { $0.fill(\.coded, field, $1, blank, read) }
    case .organizations(var reader):
      kind = .texts
      let read = Readings(cells, &bytes) { reader.read($0, isEscaped: $1, &$2, into: &$3) }
      kind = .organizations(reader)
      return ColumnReading(read) { $0.fill(\.organizationColumns, field, $1, .blank, read) }
    case .streets(var reader):
      kind = .texts
      let read = Readings(cells, &bytes) { reader.read($0, isEscaped: $1, &$2, into: &$3) }
      kind = .streets(reader)
      return ColumnReading(read) { $0.fill(\.streetColumns, field, $1, .blank, read) }
    case .moments:
      let read = Readings(cells, &bytes) { moment($0, $1, &$2, into: &$3) }
      return ColumnReading(read) { $0.fill(\.momentColumns, field, $1, Moment.absent, read) }
    case .money(let unit):
      let read = Readings(cells, &bytes) { money($0, $1, &$2, unit, into: &$3) }
      return ColumnReading(read) { $0.fill(\.quantityColumns, field, $1, Register.absentQuantity, read) }
    case .counts(var reader):
      kind = .texts
      let read = Readings(cells, &bytes) { reader.read($0, isEscaped: $1, &$2, into: &$3) }
      kind = .counts(reader)
      return ColumnReading(read) { $0.fill(\.quantityColumns, field, $1, Register.absentQuantity, read) }
    case .codes(let reader):
      let read = reader.read(cells, &bytes)
      return ColumnReading(words: read.words, read.codes.issues) { $0.setCodes(field, $1, read) }
    case .names:
      let names = Readings(cells, &bytes) { $3.append(filled($2.withUTF8($0, isEscaped: $1, parties), isBlank: \.isEmpty)) }
      let hashes = Readings(values: names.values.map { $0.isEmpty ? 0 : combined($0) }, issues: names.issues)
      return ColumnReading(hashes) {
        $0.setTexts(field, $1, hashes)
        $0.setParties(field, $1, names.values)
      }
    case .telephones:
      return hashed(Readings(cells, &bytes) { $3.append(Reading(hash($0, $1, &$2), telephone($0, $1, &$2))) })
    case .identities:
      return hashed(Readings(cells, &bytes) { $3.append(Reading(hash($0, $1, &$2), identity($0, $1, &$2))) })
    case .name: return hashed(Readings(cells, &bytes) { $3.append(filled($2.withUTF8($0, isEscaped: $1, name), isBlank: { $0 == 0 })) })
    case .numbers(var reader):
      kind = .texts
      let read = Readings(cells, &bytes) { reader.read($0, isEscaped: $1, &$2, into: &$3) }
      kind = .numbers(reader)
      return hashed(read)
    case .texts: return hashed(Readings(cells, &bytes) { $3.values.append(hash($0, $1, &$2)) })
    }
  }

  /// The word of a row whose file has no such column: that of a blank cell.
  var blankWord: UInt64 {
    switch kind {
    case .coded(_, let blank): blank.word
    case .organizations: OrganizationReference.blank.word
    case .streets: Places.Street.blank.word
    case .moments, .money, .counts: Moment.absent.word
    case .codes, .names, .name, .identities, .telephones, .numbers, .texts: 0
    }
  }

  /// With the finding of a blank cell where the contract wants every cell filled.
  private func filled<Value>(_ value: Value, isBlank: (Value) -> Bool) -> Reading<Value> {
    Reading(value, field.filled && isBlank(value) ? Issue(ReadingRules.valueBlank, "\(field.name)空白", of: "") : nil)
  }

  private func hashed(_ read: Readings<UInt64>) -> ColumnReading {
    let field = self.field
    return ColumnReading(read) { $0.setTexts(field, $1, read) }
  }

  private func moment(_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes, into readings: inout Readings<Int64>) {
    if let moment = readPlainMoment(raw) { return readings.values.append(moment) }
    readings.append(understandMoment(bytes.text(raw, isEscaped: isEscaped), field))
  }

  private func money(_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes, _ unit: Int64, into readings: inout Readings<Int64>) {
    if let amount = readPlainMoney(raw, headerUnit: unit) { return readings.values.append(amount) }
    readings.append(understandMoney(bytes.text(raw, isEscaped: isEscaped), headerUnit: unit))
  }

  /// Content hash without blanks and line breaks, 0 for an empty cell: the same whatever the encoding and the line ends.
  private func hash(_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes) -> UInt64 {
    bytes.withUTF8(raw, isEscaped: isEscaped, visibleHash)
  }

  private func parties(_ text: Span<UInt8>) -> [UInt64] {
    let isNothing = text.count <= ColumnReader.longestNothing && meansNothing(foldedValue(string(text)))
    return isNothing ? [] : nameHashes(text)
  }

  /// Bytes of the longest word for an empty cell (不涉及), with a blank or two.
  private static let longestNothing = 15

  private func name(_ text: Span<UInt8>) -> UInt64 {
    let names = nameHashes(text)
    return names.count == 1 ? names[0] : names.isEmpty ? 0 : combined(names)
  }

  /// A valid number needs no further look; what is doubtful is read the tolerant way.
  private func identity(_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes) -> Issue? {
    IdentityNumber(raw) == .valid ? nil : understandIdentity(bytes.text(raw, isEscaped: isEscaped))
  }

  private func telephone(_ raw: Span<UInt8>, _ isEscaped: Bool, _ bytes: inout CellBytes) -> Issue? {
    raw.isEmpty || Telephone(raw) == .valid ? nil : understandTelephone(bytes.text(raw, isEscaped: isEscaped))
  }
}
