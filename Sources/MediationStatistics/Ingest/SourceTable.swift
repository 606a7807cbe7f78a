internal import CSV

/// 源表: a file whose encoding, dialect and header were found, ready to be read record by record.
package struct SourceTable: Sendable {
  let file: TextFile
  let dialect: Dialect
  /// Record number of the header, from 0: what stands before it is a title or preamble.
  let headerRecord: Int
  let columns: [ColumnMatch]

  /// Column of each field that the file has.
  var columnOf: [FieldID: Int] {
    Dictionary(columns.enumerated().compactMap { index, match in match.field.map { ($0, index) } }, uniquingKeysWith: { first, _ in first })
  }

  package var path: String { file.path }

  /// A title, a preamble and a header have to stand among the first records.
  private static let headerLimit = 40
  /// Fewer matches than this are chance.
  private static let leastMatches = 3

  /// Finds dialect and header by evidence: the delimiter and the record under which most of the contract's fields are named.
  init(_ file: TextFile, _ contract: Contract) throws(RunFault) {
    guard file.bytes.count > file.bodyStart else { throw RunFault(.dataUnreadable, "\(file.path): 文件是空的 — 请重新导出") }
    let map = HeaderMap(contract)
    var best: (score: Int, dialect: Dialect, record: Int, cells: [String])?
    search: for candidate in Sniffer.delimiterCandidates(in: file) {
      var scanner = RecordScanner(dialect: candidate.dialect, file: file)
      let batch = scanner.scan(file.bytes.span, maxRecords: SourceTable.headerLimit)
      var cells = CellBytes(file)
      for record in 0..<batch.recordCount {
        let texts = (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) }
        let score = map.score(texts)
        guard score > best?.score ?? 0 else { continue }
        best = (score, candidate.dialect, record, texts)
        if map.isComplete(texts) { break search }
      }
    }
    guard let best, best.score >= SourceTable.leastMatches else {
      throw RunFault(
        .dataUnreadable,
        "\(file.path): 前 \(SourceTable.headerLimit) 行中找不到“\(contract.title)”的表头 — 请确认是\(contract.holds == .cases ? "平台导出的" : "")\(contract.title)，表头应含：\(contract.requiredNames)"
      )
    }
    (self.file, dialect, headerRecord, columns) = (file, best.dialect, best.record, map.matches(best.cells))
  }
}

extension Contract {
  var requiredNames: String { fields.filter(\.required).map(\.name).joined(separator: "、") }
}
