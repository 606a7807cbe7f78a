internal import CSV

/// Reads the cells of a column of case codes. Other numbers than the platform's identify a case too.
struct CodeReader: Sendable {
  let field: Contract.Field
  /// Oddly written codes are told. Where the pipeline switches that rule off, a million messages need not be made.
  let tellsMalformed: Bool

  /// 待生成 or #N/A, which many rows may share, have fewer digits and identify nothing.
  private static let leastDigits = 4

  func read(_ cells: CellColumn, _ bytes: inout CellBytes) -> ReadCodes {
    var read = ReadCodes()
    read.codes.values.reserveCapacity(cells.records.count)
    for index in cells.records.indices { self.read(cells, index, &bytes, into: &read) }
    return read
  }

  private func read(_ cells: CellColumn, _ index: Int, _ bytes: inout CellBytes, into read: inout ReadCodes) {
    let raw = cells.raw(index, bytes)
    if CaseCode(raw.span) != nil { return read.codes.values.append(read.code(raw.span)) }
    let utf8 = cells.utf8(index, &bytes)
    guard isPlainKey(utf8.span), CodeReader.identifies(utf8) else {
      return read.codes.append(tolerant(String(decoding: utf8, as: UTF8.self), &read))
    }
    read.codes.append(Reading(read.code(utf8.span), foreign(utf8)))
  }

  private func tolerant(_ cell: String, _ read: inout ReadCodes) -> Reading<ReadCodes.Code> {
    let text = inUpperCase(foldedKey(cell))
    if meansNothing(text) { return Reading(.none, Issue(ReadingRules.valueBlank, "\(field.name)空白，只能按内容识别重复", of: text)) }
    let folded = Array(text.utf8)
    if CaseCode(folded.span) != nil { return Reading(read.code(folded.span), malformed("编码含小写、全角或多余字符，已按规范写法识别", text)) }
    if CodeReader.identifies(folded[...]) { return Reading(read.code(folded.span), foreign(folded[...])) }
    return Reading(.none, malformed("“\(shown(text))”不是案件编码，只能按内容识别重复", text))
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
