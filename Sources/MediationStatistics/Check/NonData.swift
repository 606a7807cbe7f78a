internal import CSV

/// Tells records that hold no case: titles and preambles, the header wherever it recurs, blank lines, total rows (mediation.md §1.4).
struct NonData {
  private let headerRecord: Int
  private let headerKeys: [String]
  private let fields: [FieldID?]
  private let map: HeaderMap
  private let codeColumn: Int?
  private let acceptedColumn: Int?
  /// Of fields that are told by words.
  private let wordColumns: [Int]
  /// First bytes of hanzi, and of no blank.
  private let wordBeginnings: ClosedRange<UInt8>
  private static let totals = ["合计", "总计", "小计", "共计", "累计"]

  init(_ table: SourceTable) {
    headerRecord = table.headerRecord
    headerKeys = table.columns.map(\.header)
    (fields, map) = (table.columns.map(\.field), table.map)
    codeColumn = table.columnOf[.code]
    acceptedColumn = table.columnOf[.accepted]
    wordColumns = [FieldID.type, .result, .organization, .place].compactMap { table.columnOf[$0] }
    wordBeginnings = table.file.scansAsGB18030 ? 0xB0...0xF7 : 0xE4...0xE9
  }

  /// The records of a batch that hold data. `first` is the number of its first record in the file, from 0; the batch points into `window`.
  func dataRecords(of batch: RecordBatch, from first: Int, _ window: [UInt8], _ cells: inout CellBytes) -> [Int] {
    let text = window.span
    var records: [Int] = []
    records.reserveCapacity(batch.recordCount)
    for record in 0..<batch.recordCount where !holdsNoCase(batch, record, number: first + record, text, &cells) { records.append(record) }
    return records
  }

  private func holdsNoCase(_ batch: RecordBatch, _ record: Int, number: Int, _ text: Span<UInt8>, _ cells: inout CellBytes) -> Bool {
    if number <= headerRecord || batch.isBlank(record) { return true }
    if looksLikeCode(batch, record, text) || looksLikeCase(batch, record, text) { return false }
    return isEmptyTotalOrHeader(batch, record, text, &cells)
  }

  /// A total is one cell that says 合计 beside nothing but numbers. Looks at no more cells than it takes to tell.
  private func isEmptyTotalOrHeader(_ batch: RecordBatch, _ record: Int, _ text: Span<UInt8>, _ cells: inout CellBytes) -> Bool {
    let mayRename = namesCode(batch, record, text, &cells)
    var (filled, words, totals, same) = (0, 0, 0, 0)
    for field in 0..<batch.fieldCount(record) where !NonData.all(batch.range(record, field), of: text, NonData.isBlank) {
      if field >= headerKeys.count {
        if words > totals { break }
        if filled > 0, NonData.all(batch.range(record, field), of: text, { (0x30...0x39).contains($0) }) { continue }
      }
      let key = NonData.key(cells.text(batch, record, field))
      guard !key.isEmpty else { continue }
      filled += 1
      same += field < headerKeys.count && (key == headerKeys[field] || mayRename && names(key, fields[field])) ? 1 : 0
      // Of two words it matters no more what they say, unless they may be a header's.
      if words < 2, !NonData.isNumber(key) {
        words += 1
        totals += NonData.isTotal(key) ? 1 : 0
      }
      if words > 1, !isHeader(same + max(0, headerKeys.count - 1 - field)) { return false }
    }
    return filled == 0 || words == 1 && totals == 1 || isHeader(same)
  }

  /// Where the code should stand, a name of its column does: the header again, perhaps under other names of the same columns.
  private func namesCode(_ batch: RecordBatch, _ record: Int, _ text: Span<UInt8>, _ cells: inout CellBytes) -> Bool {
    guard let codeColumn, codeColumn < batch.fieldCount(record) else { return false }
    if NonData.all(batch.range(record, codeColumn), of: text, NonData.isBlank) { return false }
    return names(cells.text(batch, record, codeColumn), .code)
  }

  private func names(_ text: String, _ field: FieldID?) -> Bool { field != nil && map.field(named: text) == field }

  /// `same` cells say what the header's do.
  private func isHeader(_ same: Int) -> Bool { same >= 3 && same * 2 > headerKeys.count }

  /// Of a long cell the beginning, unless that is blank: it is no header and no total.
  private static func key(_ text: String) -> String {
    guard text.utf8.count > mostBytes else { return foldedKey(text) }
    let beginning = foldedKey(String(text.unicodeScalars.prefix(mostBytes)))
    return beginning.isEmpty ? foldedKey(text) : beginning
  }

  private static let mostBytes = 1_024

  private static func all(_ place: Range<Int>, of text: Span<UInt8>, _ test: (UInt8) -> Bool) -> Bool {
    for at in place where !test(text[at]) { return false }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isNumber(_ key: String) -> Bool { key.unicodeScalars.allSatisfy { "0123456789.,元万件-".unicodeScalars.contains($0) } }

  private static func isTotal(_ key: String) -> Bool { totals.contains { key.hasPrefix($0) && key.count <= $0.count + 4 } }

  /// The quick way out for nearly all rows: a code cell that begins with ZJ.
  private func looksLikeCode(_ batch: RecordBatch, _ record: Int, _ text: Span<UInt8>) -> Bool {
    guard let codeColumn, codeColumn < batch.fieldCount(record) else { return false }
    let place = batch.range(record, codeColumn)
    return place.count >= 2 && text[place.lowerBound] == UInt8(ascii: "Z") && text[place.lowerBound + 1] == UInt8(ascii: "J")
  }

  /// The same for rows that other programs numbered: a day of acceptance, which no header has, beside two words, of which a total has one at the most.
  private func looksLikeCase(_ batch: RecordBatch, _ record: Int, _ text: Span<UInt8>) -> Bool {
    let count = batch.fieldCount(record)
    guard let acceptedColumn, acceptedColumn < count else { return false }
    var words = 0
    for column in wordColumns where column < count && words < 2 { words += isWord(batch.range(record, column), text) ? 1 : 0 }
    return words == 2 && readPlainMoment(text.extracting(batch.range(record, acceptedColumn))) != nil
  }

  private func isWord(_ place: Range<Int>, _ text: Span<UInt8>) -> Bool {
    !place.isEmpty && wordBeginnings.contains(text[place.lowerBound])
  }
}
