/// Reads one row of a ledger into a document, cell by cell. Ledgers hold hundreds of rows, so each cell is simply understood as text.
struct DocumentReader {
  private let seeds: Seeds
  private let fields: [FieldID: Contract.Field]
  private let cells: [FieldID: String]
  private(set) var issues: [(field: FieldID, issue: Issue)] = []

  init(_ cells: [FieldID: String], _ contract: Contract, _ seeds: Seeds) {
    (self.cells, self.seeds) = (cells, seeds)
    fields = Dictionary(contract.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func document() -> Document {
    var document = Document()
    document.received = day(.received)
    document.kind = member(.paperKind, PaperKind.self)
    document.number = numbers(.number).first
    document.issuer = text(.issuer)
    document.cause = text(.cause)
    document.type = type(of: document.cause)
    document.role = member(.role, OurRole.self)
    document.date = day(.paperDate)
    document.hearing = moment(.hearing)
    document.heard = yes(.heard)
    document.leaderPresent = yes(.leader)
    document.leaderPost = text(.leaderPost)
    document.outcome = member(.outcome, PaperOutcome.self)
    document.term = term(.term)
    document.handled = day(.handled)
    document.place = place(.place)
    document.earlier = numbers(.earlier)
    for field in [FieldID.plaintiffs, .defendants, .thirdParties] { document.parties += nameHashes(Array((cells[field] ?? "").utf8).span) }
    for (field, issue) in issues where issue.isUnreadable {
      document.unreadable = combined([document.unreadable, contentHash(field.text), issue.digest])
    }
    return document
  }

  /// A value through one of the readings that all sources share; a column that the file does not have says nothing.
  private mutating func reading<Value>(_ id: FieldID, _ absent: Value, _ read: (String, Contract.Field) -> Reading<Value>) -> Value {
    guard let cell = cells[id], let field = fields[id] else { return absent }
    let reading = read(cell, field)
    if let issue = reading.issue { issues.append((id, issue)) }
    return reading.value
  }

  private mutating func moment(_ id: FieldID) -> Int64? {
    let moment = reading(id, Moment.absent, understandMoment)
    return moment == Moment.absent ? nil : moment
  }

  private mutating func day(_ id: FieldID) -> CalendarDate? { moment(id).map { CalendarDate(dayNumber: Moment.day(of: $0)) } }

  private mutating func member<Value: CaseIterable & Sendable & Hashable>(_ id: FieldID, _ type: Value.Type) -> Said<Value> {
    guard let table = seeds.memberTables[DimensionID(id.text)] else { return .blank }
    let code = Int(reading(id, table.blankCode) { understandMember($0, table, $1) })
    let values = Array(type.allCases)
    return code < values.count ? .value(values[code]) : code == Int(table.blankCode) ? .blank : .unknown
  }

  private mutating func yes(_ id: FieldID) -> Said<Bool> {
    guard let table = seeds.memberTables[DimensionID(id.text)] else { return .blank }
    let code = reading(id, table.blankCode) { understandMember($0, table, $1) }
    if code == table.blankCode { return .blank }
    return code == table.unknownCode ? .unknown : .value(code == table.code(of: "是"))
  }

  private mutating func type(of cause: String) -> UInt16 {
    let type = seeds.causes.type(of: cause)
    if seeds.causes.isUnmapped(type) { issues.append((.cause, Issue(PaperReadingRules.causeUnmapped, "“\(shown(cause))”", of: cause))) }
    return type
  }

  private mutating func place(_ id: FieldID) -> UInt16 {
    let places = seeds.places
    return reading(id, UInt16(places.communities.count)) { text, field in understandUnit(text, places, field) }
  }

  private mutating func text(_ id: FieldID) -> String {
    reading(id, "") { text, field in
      let key = withoutBlanks(text)
      guard meansNothing(key) else { return Reading(key) }
      return Reading("", field.filled ? Issue(ReadingRules.valueBlank, "\(field.name)空白", of: text) : nil)
    }
  }

  /// The numbers in a cell; several stand on lines of their own or between `、；`.
  private mutating func numbers(_ id: FieldID) -> [NumberReading] {
    guard let cell = cells[id], !meansNothing(foldedValue(cell)) else { return [] }
    let parts = id == .number ? [cell] : cell.split(whereSeparator: { "、；;\n".contains($0) }).map(String.init)
    return parts.compactMap { part in
      let reading = understandNumber(part, seeds.numbers, seeds.courts)
      issues += reading.issues.map { (id, $0) }
      return reading.value
    }
  }

  private mutating func term(_ id: FieldID) -> StatedTerm? { reading(id, nil) { text, _ in understandTerm(text) } }
}

/// Full-width forms narrowed, every blank and line break out: how names and causes are compared and shown.
func withoutBlanks(_ text: String) -> String { String(foldedValue(text).filter { !$0.isWhitespace }) }
