/// Reads cells of one window of a file. Raw bytes serve as keys of a memo; UTF-8 is made only where something must be read.
/// One reader belongs to one task: it keeps a decoder and a scratch buffer.
package struct CellBytes {
  private static let quote: UInt8 = 0x22
  /// The window's bytes: what ranges of cells point into.
  package let bytes: [UInt8]
  private let decoder: GB18030Decoder?
  private var unescaped: [UInt8] = []
  private var decoded: [UInt8] = []

  /// Cells of records that were scanned in a window of the file.
  package init(_ window: TextWindow, of file: TextFile) {
    bytes = window.bytes
    decoder = file.scansAsGB18030 ? GB18030Decoder() : nil
  }

  /// Cells of records that were scanned in the whole text.
  package init(_ file: TextFile) { self.init(TextWindow(file.bytes), of: file) }

  /// The cell as it stands in the file, without the quotes around it: a key for `SpellingMemo`.
  /// Two spellings of the same text (doubled quotes) are two keys; the reader makes them one.
  package func raw(_ batch: RecordBatch, _ record: Int, _ field: Int) -> ArraySlice<UInt8> { bytes[batch.range(record, field)] }

  /// A raw cell is its own text in UTF-8.
  package func isUTF8(_ raw: Span<UInt8>, isEscaped: Bool) -> Bool {
    !isEscaped && (decoder == nil || skipASCII(raw, from: 0) == raw.count)
  }

  /// Each byte of a raw cell that looks like a digit is one, and no part of a character of four bytes.
  package func hasDigitsOfTheirOwn(_ raw: Span<UInt8>) -> Bool {
    guard decoder != nil else { return true }
    var index = 0
    while index < raw.count {
      let length = raw[index] < 0x80 ? 1 : GB18030Check.sequenceLength(raw, at: index)
      guard length == 1 || length == 2 else { return false }
      index += length
    }
    return true
  }

  /// The cell's text as UTF-8 bytes: a part of the file where nothing must be changed, else of the scratch buffer.
  /// Doubled quotes are single, GB18030 is decoded; what can't be decoded becomes U+FFFD (see `GB18030Decoder`).
  package mutating func utf8(_ batch: RecordBatch, _ record: Int, _ field: Int) -> ArraySlice<UInt8> {
    let (raw, isEscaped) = (raw(batch, record, field), batch.isEscaped(record, field))
    return isUTF8(raw.span, isEscaped: isEscaped) ? raw : utf8(raw: raw.span, isEscaped: isEscaped)
  }

  /// The same for a raw cell that was kept, such as a spelling of a memo: always in the scratch buffer.
  package mutating func utf8(raw: Span<UInt8>, isEscaped: Bool) -> ArraySlice<UInt8> {
    guard isEscaped else { return decode(raw) }
    unescape(raw)
    guard decoder != nil else { return unescaped[...] }
    let single = unescaped
    return decode(single.span)
  }

  private mutating func decode(_ text: Span<UInt8>) -> ArraySlice<UInt8> {
    decoded.removeAll(keepingCapacity: true)
    if let decoder { decoder.append(decoding: text, to: &decoded) } else { for index in text.indices { decoded.append(text[index]) } }
    return decoded[...]
  }

  /// The cell as a String, for people.
  package mutating func text(_ batch: RecordBatch, _ record: Int, _ field: Int) -> String {
    String(decoding: utf8(batch, record, field), as: UTF8.self)
  }

  /// Pairs of quotes become single ones, from the left, as the scanner paired them. A quote is no part of a longer character.
  private mutating func unescape(_ raw: Span<UInt8>) {
    unescaped.removeAll(keepingCapacity: true)
    var index = 0
    while index < raw.count {
      unescaped.append(raw[index])
      let isPair = raw[index] == Self.quote && index + 1 < raw.count && raw[index + 1] == Self.quote
      index += isPair ? 2 : 1
    }
  }
}
