internal import CSV

/// Where one record of a table stands, and what is odd about its shape.
struct RowShape {
  let place: RowPlace
  let oddities: [(rule: Rule, message: String)]

  init(_ table: SourceTable, file: Int, _ batch: RecordBatch, _ record: Int, _ cells: CellBytes) {
    let range = batch.byteRange(record)
    let count = batch.fieldCount(record)
    let isLong = !table.file.isGrid && count > table.columns.count && !RowShape.isBlank(batch, record, from: table.columns.count, cells)
    let isShort = !table.file.isGrid && count < table.columns.count
    place = RowPlace(
      file: Int32(file), line: Int32(batch.line(record)), start: range.lowerBound, length: Int32(range.count),
      isMisaligned: isLong || isShort, signs: DamageSign.borne(by: cells.bytes[batch.contentRange(record)]))
    let lines = batch.line(record + 1) - batch.line(record)
    var oddities: [(rule: Rule, message: String)] = []
    if isLong || isShort {
      oddities.append((isLong ? CheckRules.longRow : CheckRules.shortRow, "表头 \(table.columns.count) 列，本行 \(count) 列"))
    }
    if lines > RowShape.mostLines { oddities.append((CheckRules.manyLines, "引号中的文字跨了 \(lines) 行")) }
    if batch.flags(record).contains(.unclosedQuote) { oddities.append((CheckRules.unclosedQuote, "双引号没有配对，按字面读取")) }
    if batch.flags(record).contains(.nulByte) { oddities.append((CheckRules.nulByte, "行中有空字符")) }
    self.oddities = oddities
  }

  /// Texts with more line breaks are rare; a stray quote that swallows the rows behind it is not.
  private static let mostLines = 12

  private static func isBlank(_ batch: RecordBatch, _ record: Int, from column: Int, _ cells: CellBytes) -> Bool {
    (column..<batch.fieldCount(record)).allSatisfy { cells.raw(batch, record, $0).allSatisfy { $0 == 0x20 } }
  }
}
