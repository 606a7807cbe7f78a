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
    return isEmptyTotalOrHeader(batch, record, &cells)
  }

  /// A total is one cell that says 合计 beside nothing but numbers. Looks at no more cells than it takes to tell.
  private func isEmptyTotalOrHeader(_ batch: RecordBatch, _ record: Int, _ cells: inout CellBytes) -> Bool {
    var (filled, words, totals, same) = (0, 0, 0, 0)
    for field in 0..<batch.fieldCount(record) where !cells.raw(batch, record, field).allSatisfy(NonData.isBlank) {
      if field >= headerKeys.count {
        if words > totals || totals > 1 { break }
        if filled > 0, cells.raw(batch, record, field).allSatisfy({ (0x30...0x39).contains($0) }) { continue }
      }
      let key = NonData.key(cells.text(batch, record, field))
      guard !key.isEmpty else { continue }
      filled += 1
      words += NonData.isNumber(key) ? 0 : 1
      totals += NonData.isTotal(key) ? 1 : 0
      same += field < headerKeys.count && key == headerKeys[field] ? 1 : 0
    }
    let isHeader = same >= 3 && same * 2 > headerKeys.count
    return filled == 0 || words == 1 && totals == 1 || isHeader
  }

  /// Of a long cell the beginning, unless that is blank: it is no header and no total.
  private static func key(_ text: String) -> String {
    guard text.utf8.count > mostBytes else { return foldedKey(text) }
    let beginning = foldedKey(String(text.unicodeScalars.prefix(mostBytes)))
    return beginning.isEmpty ? foldedKey(text) : beginning
  }

  private static let mostBytes = 1_024

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isNumber(_ key: String) -> Bool { key.unicodeScalars.allSatisfy { "0123456789.,元万件-".unicodeScalars.contains($0) } }

  private static func isTotal(_ key: String) -> Bool { totals.contains { key.hasPrefix($0) && key.count <= $0.count + 4 } }

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
}
