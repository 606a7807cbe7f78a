internal import CSV

/// Tells records that hold no case: titles and preambles, the header wherever it recurs, blank lines, total rows (mediation.md §1.4).
struct NonData {
  private let headerRecord: Int
  private let headerKeys: [String]
  private let codeColumn: Int?
  private let acceptedColumn: Int?
  /// The type's and the result's.
  private let wordColumns: [Int]
  private static let totals = ["合计", "总计", "小计", "共计", "累计"]

  init(_ table: SourceTable) {
    headerRecord = table.headerRecord
    headerKeys = table.columns.map(\.header)
    codeColumn = table.columnOf[.code]
    acceptedColumn = table.columnOf[.accepted]
    wordColumns = [FieldID.type, .result].compactMap { table.columnOf[$0] }
  }

  /// `number` is the record's number in the file, from 0.
  func holdsNoCase(_ batch: RecordBatch, _ record: Int, number: Int, _ cells: inout CellBytes) -> Bool {
    if number <= headerRecord || batch.isBlank(record) { return true }
    if looksLikeCode(batch, record, cells) || looksLikeCase(batch, record, cells) { return false }
    let keys = (0..<batch.fieldCount(record)).map { foldedKey(cells.text(batch, record, $0)) }
    let filled = keys.filter { !$0.isEmpty }
    return filled.isEmpty || isTotal(filled) || isHeader(keys)
  }

  /// The quick way out for nearly all rows: a code cell that begins with ZJ.
  private func looksLikeCode(_ batch: RecordBatch, _ record: Int, _ cells: CellBytes) -> Bool {
    guard let codeColumn, codeColumn < batch.fieldCount(record) else { return false }
    let raw = cells.raw(batch, record, codeColumn)
    return raw.count >= 2 && raw[raw.startIndex] == UInt8(ascii: "Z") && raw[raw.startIndex + 1] == UInt8(ascii: "J")
  }

  /// The same for rows that other programs numbered: a day of acceptance, which no header has, beside words for type and result, of which a total
  /// has one at the most. A word begins with a byte above ASCII in every encoding.
  private func looksLikeCase(_ batch: RecordBatch, _ record: Int, _ cells: CellBytes) -> Bool {
    guard let acceptedColumn, wordColumns.count == 2, max(acceptedColumn, wordColumns[0], wordColumns[1]) < batch.fieldCount(record) else {
      return false
    }
    guard wordColumns.allSatisfy({ cells.raw(batch, record, $0).first ?? 0 >= 0x80 }) else { return false }
    return readPlainMoment(cells.raw(batch, record, acceptedColumn).span) != nil
  }

  /// One cell says 合计 and the others hold nothing but numbers.
  private func isTotal(_ filled: [String]) -> Bool {
    let words = filled.filter { key in NonData.totals.contains { key.hasPrefix($0) && key.count <= $0.count + 4 } }
    guard words.count == 1 else { return false }
    return filled.allSatisfy { key in key == words[0] || key.unicodeScalars.allSatisfy { "0123456789.,元万件-".unicodeScalars.contains($0) } }
  }

  private func isHeader(_ keys: [String]) -> Bool {
    let same = zip(keys, headerKeys).filter { !$0.isEmpty && $0 == $1 }.count
    return same >= 3 && same * 2 > headerKeys.count
  }
}
