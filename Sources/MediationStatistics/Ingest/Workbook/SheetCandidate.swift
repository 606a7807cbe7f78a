internal import CSV
internal import XLSX

/// A sheet that holds something, and how much of the contract's header it has.
struct SheetCandidate {
  let name: String
  let isHidden: Bool
  /// Empty for a sheet that is not wanted.
  let text: [UInt8]
  let remarks: [Int: [SheetRemark]]
  /// Rows that hold something.
  let rows: Int
  /// More than half of the required columns are named. A sheet with some of them is read too, so that `check` names those that are missing
  /// instead of leaving its rows out; a summary that shares a few words with the contract is not.
  let isWanted: Bool

  /// Sheet names as they may stand in a table's name: no program allows the slash in them, but files can have it.
  var shownName: String { String(name.map { $0 == "/" || $0.isNewline ? "_" : $0 }) }

  static func all(_ book: XLSXFile, _ map: HeaderMap) throws(XLSXReadFault) -> [SheetCandidate] {
    let required = map.contract.fields.count(where: \.required)
    var candidates: [SheetCandidate] = []
    for (index, listing) in book.sheets.enumerated() where listing.hasCells {
      let (text, sheet) = try SheetText.read(book, index, map)
      guard sheet.filledRows > 0 else { continue }
      let named = headRecords(text).map(map.requiredCount).max() ?? 0
      let isWanted = named * 2 > required
      candidates.append(
        SheetCandidate(
          name: listing.name, isHidden: listing.visibility != .visible, text: isWanted ? text : [], remarks: sheet.remarks,
          rows: sheet.filledRows,
          isWanted: isWanted))
    }
    return candidates
  }

  /// The records among which a header is looked for.
  private static func headRecords(_ text: [UInt8]) -> [[String]] {
    let file = TextFile(path: "", grid: text, source: "", fileBytes: [])
    var scanner = RecordScanner(dialect: .comma, file: file)
    let batch = scanner.scan(text.span, maxRecords: SourceTable.headerLimit)
    var cells = CellBytes(file)
    return (0..<batch.recordCount).map { record in (0..<batch.fieldCount(record)).map { cells.text(batch, record, $0) } }
  }
}
