internal import CSV

/// Reads the cells of a column of case codes. Other numbers than the platform's identify a case too.
struct CodeReader: Sendable {
  let field: Contract.Field
  /// Oddly written codes are told. Where the pipeline switches that rule off, a million messages need not be made.
  let tellsMalformed: Bool

  /// 待生成 or #N/A, which many rows may share, have fewer digits and identify nothing.
  private static let leastDigits = 4

  func read(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes, into readings: inout Readings<RecordsBuilder.ReadCode>) {
    let raw = cells.raw(index, bytes)
    if let code = CaseCode(raw.span) { return readings.values.append(RecordsBuilder.ReadCode(raw, code.registered)) }
    let utf8 = cells.utf8(index, &bytes)
    guard isPlainKey(utf8.span), CodeReader.identifies(utf8) else {
      return readings.append(tolerant(String(decoding: utf8, as: UTF8.self)))
    }
    if let issue = foreign(utf8) { return readings.append(Reading(RecordsBuilder.ReadCode(utf8), issue)) }
    readings.values.append(RecordsBuilder.ReadCode(utf8))
  }

  private func tolerant(_ cell: String) -> Reading<RecordsBuilder.ReadCode> {
    let text = inUpperCase(foldedKey(cell))
    if meansNothing(text) {
      return Reading(RecordsBuilder.ReadCode([]), Issue(ReadingRules.valueBlank, "\(field.name)空白，只能按内容识别重复", of: text))
    }
    let folded = Array(text.utf8)
    if let code = CaseCode(folded.span) {
      return Reading(RecordsBuilder.ReadCode(folded[...], code.registered), malformed("编码含小写、全角或多余字符，已按规范写法识别", text))
    }
    if CodeReader.identifies(folded[...]) { return Reading(RecordsBuilder.ReadCode(folded[...]), foreign(folded[...])) }
    return Reading(RecordsBuilder.ReadCode([]), malformed("“\(shown(text))”不是案件编码，只能按内容识别重复", text))
  }

  private static func identifies(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in text where (0x30...0x39).contains(byte) { digits += 1 }
    return digits >= leastDigits
  }

  /// A number of another form than the platform's.
  private func foreign(_ utf8: ArraySlice<UInt8>) -> Issue? {
    guard tellsMalformed else { return nil }
    let text = String(decoding: utf8, as: UTF8.self)
    return malformed("编码有 \(text.count) 个字符，不是规定的 23 位格式", text)
  }

  private func malformed(_ message: @autoclosure () -> String, _ text: String) -> Issue? {
    tellsMalformed ? Issue(ReadingRules.codeMalformed, message(), of: text) : nil
  }
}
