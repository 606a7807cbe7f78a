internal import CSV

/// 源表: a file whose encoding, dialect and header were found, ready to be read record by record.
package struct SourceTable: Sendable {
  let file: TextFile
  let dialect: Dialect
  /// Record number of the header, from 0: what stands before it is a title or preamble.
  let headerRecord: Int
  let columns: [ColumnMatch]
  /// Column of each field that the file has.
  let columnOf: [FieldID: Int]
  /// Where it is a sheet of a workbook: what was found of it beyond its text.
  var sheet: SheetOrigin?

  package var path: String { file.path }

  /// A title, a preamble and a header have to stand among the first records.
  static let headerLimit = 40
  /// Fewer matches than this are chance.
  private static let leastMatches = 3

  /// Finds dialect and header by evidence: the delimiter and the record under which most of the contract's fields are named.
  init(_ file: TextFile, _ map: HeaderMap) throws(RunFault) {
    guard file.bytes.count > file.bodyStart else { throw RunFault(.dataUnreadable, "\(file.path): 文件是空的 — 请重新导出") }
    var best: (score: Int, dialect: Dialect, record: Int, cells: [String])?
    search: for dialect in file.isGrid ? [.comma] : Sniffer.delimiterCandidates(in: file).map(\.dialect) {
      var scanner = RecordScanner(dialect: dialect, file: file)
      let batch = scanner.scan(file.bytes.span, maxRecords: SourceTable.headerLimit)
      var cells = CellBytes(file)
      for record in 0..<batch.recordCount {
        let texts = (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) }
        let score = map.score(texts)
        guard score > best?.score ?? 0 else { continue }
        best = (score, dialect, record, texts)
        if map.isComplete(texts) { break search }
      }
    }
    guard let best, best.score >= SourceTable.leastMatches else {
      throw RunFault(.dataUnreadable, "\(file.path): \(map.contract.headerMissing)")
    }
    (self.file, dialect, headerRecord, columns) = (file, best.dialect, best.record, map.matches(best.cells))
    let fields = columns.enumerated().compactMap { index, match in match.field.map { ($0, index) } }
    columnOf = Dictionary(fields, uniquingKeysWith: { first, _ in first })
  }
}

extension SourceTable {
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
