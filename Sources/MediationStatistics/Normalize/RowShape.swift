internal import CSV

/// Where one record of a table stands, and what is odd about its shape.
struct RowShape {
  let place: RowPlace
  let oddities: [(rule: Rule, message: String)]

  /// Those of some records of a batch.
  static func all(_ records: [Int], of batch: RecordBatch, in window: [UInt8], _ table: SourceTable, file: Int) -> [RowShape] {
    let signs = DamageSign.borne(by: batch, in: window)
    let columns = table.file.isGrid ? nil : table.columns.count
    let text = window.span
    var shapes: [RowShape] = []
    shapes.reserveCapacity(records.count)
    for record in records { shapes.append(shape(of: record, batch, file: file, columns: columns, signs: signs[record], text)) }
    return shapes
  }

  /// `columns` is the number of the header's cells, nil for a grid, whose cells have places of their own. `signs` are those of `DamageSign`.
  private static func shape(
    of record: Int, _ batch: RecordBatch, file: Int, columns: Int?, signs: UInt16, _ text: Span<UInt8>
  ) -> RowShape {
    let range = batch.byteRange(record)
    let count = batch.fieldCount(record)
    let expected = columns ?? count
    let isLong = count > expected && !isBlank(batch, record, from: expected, text)
    let isShort = count < expected
    let place = RowPlace(
      file: Int32(file), line: Int32(batch.line(record)), start: range.lowerBound, length: Int32(range.count),
      isMisaligned: isLong || isShort, signs: signs)
    let lines = batch.line(record + 1) - batch.line(record)
    var oddities: [(rule: Rule, message: String)] = []
    if isLong || isShort { oddities.append((isLong ? CheckRules.longRow : CheckRules.shortRow, "表头 \(expected) 列，本行 \(count) 列")) }
    if lines > mostLines { oddities.append((CheckRules.manyLines, "引号中的文字跨了 \(lines) 行")) }
    if batch.flags(record).contains(.unclosedQuote) { oddities.append((CheckRules.unclosedQuote, "双引号没有配对，按字面读取")) }
    if batch.flags(record).contains(.nulByte) { oddities.append((CheckRules.nulByte, "行中有空字符")) }
    return RowShape(place: place, oddities: oddities)
  }

  /// Texts with more line breaks are rare; a stray quote that swallows the rows behind it is not.
  private static let mostLines = 12

  private static func isBlank(_ batch: RecordBatch, _ record: Int, from column: Int, _ text: Span<UInt8>) -> Bool {
    (column..<batch.fieldCount(record)).allSatisfy { batch.range(record, $0).allSatisfy { text[$0] == 0x20 } }
  }
}
