internal import CSV

/// The rows of all files of one source as canonical values in columns. Row r of every column belongs to the same record; columns that no
/// file carries are not there and read as absent.
package struct Records: Sendable {
  package let contract: Contract
  package internal(set) var files: [SourceFile] = []
  /// The same files as they were ingested, for showing rows as they stand.
  var tables: [SourceTable] = []
  /// Where each row stands.
  package internal(set) var places: [RowPlace] = []
  /// Index into `codes`, -1 for a row without a case code.
  package internal(set) var codeKeys: [Int32] = []
  var codes = CaseCodes()
  var coded: [FieldID: [UInt16]] = [:]
  var momentColumns: [FieldID: [Int64]] = [:]
  var quantityColumns: [FieldID: [Int64]] = [:]
  var organizationColumns: [FieldID: [OrganizationReference]] = [:]
  var streets: [Places.Street] = []
  /// Hash of a cell's content for texts that are compared and never shown, 0 for blank.
  var hashColumns: [FieldID: [UInt64]] = [:]
  /// Hash of each party's name, row after row; those of row r end at `partyEnds[r]`.
  var partyHashes: [UInt64] = []
  var partyEnds: [Int32] = []
  /// Order-independent identity of a row's whole content, made of its canonical values.
  package internal(set) var contentHashes: [UInt64] = []
  /// The 登记时间 column alone. `moments(.registered)` falls back to the case code's day, also where the two are a year apart.
  var registeredColumn: [Int64] = []
  /// The day that the case code carries.
  var codeMoments: [Int64] = []
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

/// File, line and bytes of one row.
package struct RowPlace: Sendable {
  package let file: Int32
  package let line: Int32
  package let start: Int
  package let length: Int32
  /// More or fewer cells than the header: its cells can't be told apart by field.
  package let isMisaligned: Bool
}

/// What an organisation cell says.
package enum OrganizationReference: Equatable, Sendable {
  case blank, unknown
  case known(Int16)
  case foreign
}

extension Records {
  /// Seconds since 1970, `Moment.absent` where there is none.
  package func moments(_ field: FieldID) -> [Int64] { momentColumns[field] ?? Array(repeating: Moment.absent, count: count) }
  package func quantities(_ field: FieldID) -> [Int64] { quantityColumns[field] ?? Array(repeating: Register.absentQuantity, count: count) }
  package func organizations(_ field: FieldID) -> [OrganizationReference] {
    organizationColumns[field] ?? Array(repeating: .blank, count: count)
  }
  package func hashes(_ field: FieldID) -> [UInt64] { hashColumns[field] ?? Array(repeating: 0, count: count) }

  /// Codes of a member field; a missing column reads as blank (未填) everywhere.
  package func codes(_ field: FieldID, _ table: MemberTable) -> [UInt16] { coded[field] ?? Array(repeating: table.blankCode, count: count) }

  /// For each row, whether its file has the column at all: what was not exported is not missing.
  package func hasColumn(_ field: FieldID) -> [Bool] {
    let files = files.map { file in file.columns.contains { $0.field == field } }
    return places.map { files[Int($0.file)] }
  }

  package func parties(_ row: Int) -> ArraySlice<UInt64> {
    partyHashes[(row == 0 ? 0 : Int(partyEnds[row - 1]))..<Int(partyEnds[row])]
  }
  package func code(_ row: Int) -> String? { codeKeys[row] < 0 ? nil : codes.text(codeKeys[row]) }

  /// The row's code begins so; false for a row without one.
  func code(_ row: Int, beginsWith prefix: [UInt8]) -> Bool { codeKeys[row] >= 0 && codes.bytes(codeKeys[row]).starts(with: prefix) }

  /// The case code as people may see it: the platform's own form as it is, anything else masked (people type names and telephones
  /// into any column), nothing of a misaligned row.
  package func shownCode(_ row: Int) -> String {
    guard !places[row].isMisaligned, let code = code(row) else { return "" }
    if code.hasPrefix("ZJ"), code.utf8.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) }), code.utf8.count < 40 { return code }
    return Mask.names(Mask.pattern(String(code.prefix(40))))
  }

  /// `案件清单-2024-06(1).csv:128`
  package func location(_ row: Int) -> String { "\(files[Int(places[row].file)].name):\(places[row].line)" }

  /// One finding for each row for which `fault` gives a message.
  package func findings(_ rule: Rule, _ field: FieldID, _ fault: (Int) -> String?) -> [Finding] {
    (0..<count).compactMap { row in fault(row).map { Finding(rule, row: row, field: field, $0) } }
  }
}
