internal import CSV

/// The rows of all files of one source as canonical values in columns. Row r of every column belongs to the same record; columns that no
/// file carries are not there and read as absent.
package struct Records: Sendable {
  package let contract: Contract
  package internal(set) var files: [SourceFile] = []
  /// The same files as they were ingested, for showing rows as they stand.
  var tables: [SourceTable] = []
  /// Where each row stands.
  package internal(set) var places = RowPlaces()
  /// What identifies each row's case, to be told by `codes`.
  var codeKeys = PackedColumn<CaseKey>()
  var codes = CaseCodes()
  var coded: [FieldID: PackedColumn<UInt16>] = [:]
  var momentColumns: [FieldID: PackedColumn<Int64>] = [:]
  var quantityColumns: [FieldID: PackedColumn<Int64>] = [:]
  var organizationColumns: [FieldID: PackedColumn<OrganizationReference>] = [:]
  var streetColumns: [FieldID: PackedColumn<Places.Street>] = [:]
  /// Hash of a cell's content for texts that are compared and never shown, 0 for blank.
  var hashColumns: [FieldID: PackedColumn<UInt64>] = [:]
  /// Hash of each party's name, row after row, where names are compared; those of row r end at `partyEnds[r]`.
  var partyHashes: [UInt64] = []
  var partyEnds = PackedColumn<Int>()
  /// Order-independent identity of a row's whole content, made of its canonical values.
  package internal(set) var contentHashes: [UInt64] = []
  /// The 登记时间 column alone. `moments(.registered)` falls back to the case code's day, also where the two are a year apart.
  var registeredColumn = PackedColumn<Int64>()
  package internal(set) var findings: [Finding] = []
  /// Rows whose cell of a date field holds something that is no date, whether that is told or not.
  var unreadableDates: [FieldID: Set<Int>] = [:]

  package var count: Int { places.count }

  init(contract: Contract) { self.contract = contract }
}

/// A source file as the run saw it.
package struct SourceFile: Sendable {
  /// The path as given, for messages and `run.json`.
  package let path: String
  package let encoding: String
  let digest: FileDigest
  package let bytes: Int
  /// Records of any kind found in it, and those that hold no data (titles, headers, blank lines, totals).
  package let recordsIn: Int
  package let nonData: Int
  package let columns: [ColumnMatch]
  /// Sheets of the same workbook that were not read, told once a workbook.
  package var unreadSheets: [String] = []

  package var name: String { String(path[(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]) }
}

extension SourceFile {
  init(_ table: SourceTable, recordsIn: Int, nonData: Int) {
    self.init(
      path: table.path, encoding: table.file.encodingName, digest: table.file.digest, bytes: table.file.size,
      recordsIn: recordsIn, nonData: nonData, columns: table.columns,
      unreadSheets: table.sheet?.unread.map(\.told) ?? [])
  }
}

/// How one header cell was understood.
package struct ColumnMatch: Sendable {
  package let header: String
  package let field: FieldID?
  /// Bracketed unit of the header, e.g. 万元.
  package let unit: String?
  package let suggestion: String?
}

/// What an organisation cell says.
package enum OrganizationReference: Equatable, Sendable {
  case blank, unknown
  case known(Int16)
  case foreign
}

extension OrganizationReference: PackedValue {
  package init(word: UInt64) {
    switch word {
    case 0: self = .blank
    case 1: self = .unknown
    case 2: self = .foreign
    default: self = .known(Int16(word - 3))
    }
  }

  package var word: UInt64 {
    switch self {
    case .blank: 0
    case .unknown: 1
    case .foreign: 2
    case .known(let unit): 3 + UInt64(unit)
    }
  }
}

extension Places.Street: PackedValue {
  package init(word: UInt64) { self = Places.Street(rawValue: UInt8(word)) ?? .blank }
  package var word: UInt64 { UInt64(rawValue) }
}

extension Records {
  /// Seconds since 1970, `Moment.absent` where there is none.
  package func moments(_ field: FieldID) -> PackedColumn<Int64> {
    momentColumns[field] ?? PackedColumn(repeating: Moment.absent, count: count)
  }
  package func quantities(_ field: FieldID) -> PackedColumn<Int64> {
    quantityColumns[field] ?? PackedColumn(repeating: Register.absentQuantity, count: count)
  }
  package func organizations(_ field: FieldID) -> PackedColumn<OrganizationReference> {
    organizationColumns[field] ?? PackedColumn(repeating: .blank, count: count)
  }
  func streets(_ field: FieldID) -> PackedColumn<Places.Street> {
    streetColumns[field] ?? PackedColumn(repeating: .blank, count: count)
  }
  /// Has the SHA-256 of all files reckoned on other cores.
  func beginHashing() { for file in files { file.digest.begin() } }

  package func hashes(_ field: FieldID) -> PackedColumn<UInt64> { hashColumns[field] ?? PackedColumn(repeating: 0, count: count) }

  /// Codes of a member field; a missing column reads as blank (未填) everywhere.
  package func codes(_ field: FieldID, _ table: MemberTable) -> PackedColumn<UInt16> {
    coded[field] ?? PackedColumn(repeating: table.blankCode, count: count)
  }

  /// For each row, whether its file has the column at all: what was not exported is not missing.
  package func hasColumn(_ field: FieldID) -> PackedColumn<Bool> {
    let files = files.map { file in file.columns.contains { $0.field == field } }
    return PackedColumn(places.files.lazy.map { files[Int($0)] })
  }

  /// How many parties are named.
  package func partyCount(_ row: Int) -> Int { partyRange(row).count }

  /// Hashes of the parties' names, where a rule compares them.
  package func parties(_ row: Int) -> ArraySlice<UInt64> { partyHashes[partyRange(row)] }

  private func partyRange(_ row: Int) -> Range<Int> { (row == 0 ? 0 : partyEnds[row - 1])..<partyEnds[row] }

  package func code(_ row: Int) -> String? { codeKeys[row] == .none ? nil : codes.text(codeKeys[row]) }

  /// The row's code begins so; false for a row without one.
  func code(_ row: Int, beginsWith prefix: [UInt8]) -> Bool { codes.bytes(codeKeys[row]).starts(with: prefix) }

  /// The day of registration that the row's code carries, absent for none.
  func codeMoment(_ row: Int) -> Int64 { codes.registered(codeKeys[row]).map { Moment.at(day: $0.dayNumber) } ?? Moment.absent }

  /// The case code as people may see it: the platform's own form as it is, anything else masked (people type names and telephones
  /// into any column), nothing of a misaligned row.
  package func shownCode(_ row: Int) -> String {
    guard !places.misalignments[row], let code = code(row) else { return "" }
    if code.hasPrefix("ZJ"), code.utf8.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) }), code.utf8.count < 40 { return code }
    return Mask.names(Mask.pattern(code.utf8.count <= 40 ? code : String(code.prefix(40))))
  }

  /// `案件清单-2024-06(1).csv:128`
  package func location(_ row: Int) -> String { "\(files[Int(places[row].file)].name):\(places[row].line)" }

  /// One finding for each row for which `fault` gives a message.
  package func findings(_ rule: Rule, _ field: FieldID, _ fault: (Int) -> String?) -> [Finding] {
    (0..<count).compactMap { row in fault(row).map { Finding(rule, row: row, field: field, $0) } }
  }
}
