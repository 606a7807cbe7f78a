internal import CSV

/// 源表: a file whose encoding, dialect and header were found, ready to be read record by record.
package struct SourceTable: Sendable {
  let file: TextFile
  let dialect: Dialect
  /// How the file is written, for people.
  let form: String
  /// Record number of the header, from 0: what stands before it is a title or preamble.
  let headerRecord: Int
  let columns: [ColumnMatch]
  /// Column of each field that the file has.
  let columnOf: [FieldID: Int]
  /// Where it is a sheet of a workbook: what was found of it beyond its text.
  var sheet: SheetOrigin?

  /// What columns may be called.
  let map: HeaderMap

  package var path: String { file.path }

  static let headerLimit = HeaderSearch.limit

  /// Finds dialect and header by evidence: the delimiter and the record under which most of the contract's fields are named.
  init(_ file: TextFile, _ map: HeaderMap) throws(RunFault) {
    guard !file.isEmpty else { throw RunFault(.dataUnreadable, "\(file.path): 文件是空的 — 请重新导出") }
    guard let header = HeaderSearch(map: map).find(in: file) else {
      throw RunFault(.dataUnreadable, "\(file.path): \(map.contract.headerMissing)\(SourceTable.dataInFront(of: file))")
    }
    let limit = map.contract.limits.columns
    guard header.cells.count <= limit else {
      throw RunFault(.dataUnreadable, "\(file.path): 表头至少有 \(header.cells.count) 列，上限 \(limit) 列 — 请只导出需要的列，或在数据约定中调整 limits.columns")
    }
    if let other = SecondTable(map: map).start(below: header) {
      throw RunFault(
        .dataUnreadable, "\(file.path):\(other.line): 从本行起是另一张表，第 \(other.column) 列与前面的表头不同 — 请把两张表分成两个文件；只是列名写错的，请改成与前面相同")
    }
    (self.file, headerRecord, columns, form) = (header.file, header.record, map.matches(header.cells), header.form)
    self.map = map
    // The cells of a grid have places of their own, whatever their number.
    dialect = file.isGrid ? header.dialect : header.dialect.expecting(columns.count)
    let fields = columns.enumerated().compactMap { index, match in match.field.map { ($0, index) } }
    columnOf = Dictionary(fields, uniquingKeysWith: { first, _ in first })
  }

  /// What to say of a file that begins with a case instead of a header.
  private static func dataInFront(of file: TextFile) -> String {
    let first = HeaderSearch.records(of: file, .comma, limit: 1).first ?? []
    let isCase = first.contains { cell in
      cell.utf8.count == CaseCode.length && cell.hasPrefix("ZJ") && cell.dropFirst(2).allSatisfy(\.isNumber)
    }
    return isCase ? "；第 1 行已是案件，没有表头：请勾选“导出表头”重新导出，不要自行补写" : ""
  }
}

extension SourceTable {
  /// The file was changed or cannot be read any more, so that nothing read of it may be used.
  var fault: RunFault? { file.text.fault.map { RunFault(.dataUnreadable, "\($0)") } }

  /// The record of a row, read again by itself.
  func record(_ place: RowPlace) -> RecordReader.Piece {
    RecordReader.record(at: place.start..<place.start + Int(place.length), of: file, dialect: dialect)
  }

  /// A record of so many cells cannot be told apart by field. A row of a grid always can: its cells have places of their own.
  func isMisaligned(_ count: Int) -> Bool { !file.isGrid && count != columns.count }
}

extension Contract {
  var requiredNames: String { fields.filter(\.required).map(\.name).joined(separator: "、") }

  /// That no header was found, and what it should hold.
  var headerMissing: String {
    let whose = holds == .cases ? "平台导出的" : ""
    return "前 \(SourceTable.headerLimit) 行中找不到“\(title)”的表头 — 请确认是\(whose)\(title)，表头应含：\(requiredNames)"
  }
}
