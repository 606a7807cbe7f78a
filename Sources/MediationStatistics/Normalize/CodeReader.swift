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
    read.codes.values.reserveCapacity(cells.count)
    cells.forEach(&bytes) { raw, isEscaped, bytes in
      if CaseCode(raw) != nil { return read.codes.values.append(read.code(raw)) }
      // What is told of a code names it; else all codes of a form are read alike.
      if !tellsMalformed, !isEscaped, let code = read.code(raw: raw, &bytes, CodeReader.isPlain) { return read.codes.values.append(code) }
      bytes.withUTF8(raw, isEscaped: isEscaped) { self.read($0, into: &read) }
    }
    return read
  }

  private func read(_ utf8: Span<UInt8>, into read: inout ReadCodes) {
    guard CodeReader.isPlain(utf8) else { return read.codes.append(tolerant(string(utf8), &read)) }
    read.codes.append(Reading(read.code(utf8), foreign(utf8)))
  }

  private func tolerant(_ cell: String, _ read: inout ReadCodes) -> Reading<ReadCodes.Code> {
    let text = inUpperCase(foldedKey(cell))
    if meansNothing(text) { return Reading(.none, Issue(ReadingRules.valueBlank, "\(field.name)空白，只能按内容识别重复", of: text)) }
    let folded = Array(text.utf8)
    if CaseCode(folded.span) != nil { return Reading(read.code(folded.span), malformed("编码含小写、全角或多余字符，已按规范写法识别", text)) }
    if CodeReader.identifies(folded.span) { return Reading(read.code(folded.span), foreign(folded.span)) }
    return Reading(.none, malformed("“\(shown(text))”不是案件编码，只能按内容识别重复", text))
  }

  /// It identifies a case as it stands. One digit is as good as another.
  private static func isPlain(_ utf8: Span<UInt8>) -> Bool { isPlainKey(utf8) && identifies(utf8) }

  private static func identifies(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    for index in text.indices where text[index] &- UInt8(ascii: "0") <= 9 { digits += 1 }
    return digits >= leastDigits
  }

  /// A number of another form than the platform's.
  private func foreign(_ utf8: Span<UInt8>) -> Issue? {
    guard tellsMalformed else { return nil }
    let text = string(utf8)
    return malformed("编码有 \(text.count) 个字符，不是规定的 23 位格式", text)
  }

  private func malformed(_ message: @autoclosure () -> String, _ text: String) -> Issue? {
    tellsMalformed ? Issue(ReadingRules.codeMalformed, message(), of: text) : nil
  }
}
