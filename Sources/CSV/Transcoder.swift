/// Whole texts from one encoding into another.
package enum Transcoder {
  /// UTF-16 (after its byte-order mark, if it has one) as UTF-8 bytes; nil if it isn't well-formed.
  package static func utf8(fromUTF16 bytes: Span<UInt8>, encoding: TextEncoding) -> [UInt8]? {
    var index = encoding.byteOrderMark.count
    // Two bytes take up to three in UTF-8, four of a pair take four.
    let text = [UInt8](capacity: bytes.count + bytes.count / 2) { text in
      while let scalar = UTF16Check.scalar(bytes, at: index, bigEndian: encoding.isBigEndian) {
        text.append(utf8Of: scalar.value)
        index += scalar.value > 0xFFFF ? 4 : 2
      }
    }
    return index < bytes.count ? nil : text
  }

  /// `text` in `encoding`, with the byte-order mark that belongs to it.
  package static func encode(_ text: String, as encoding: TextEncoding) throws(EncodeFault) -> [UInt8] {
    switch encoding {
    case .utf8, .utf8BOM: return encoding.byteOrderMark + Array(text.utf8)
    case .gb18030: return try gb18030(text)
    case .utf16LE, .utf16LEBOM: return encoding.byteOrderMark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE, .utf16BEBOM: return encoding.byteOrderMark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  private static func gb18030(_ text: String) throws(EncodeFault) -> [UInt8] {
    let source = Array(text.utf8)
    if skipASCII(source.span, from: 0) == source.count { return source }
    guard let converter = IconvHandle(to: "GB18030", from: "UTF-8") else { throw .converterMissing(.gb18030) }
    var output: [UInt8] = []
    let stopped = converter.convert(source.span, from: 0, to: &output)
    guard stopped == source.count else { throw .notRepresentable(.gb18030, offset: stopped) }
    return output
  }
}

/// Why a text could not be written in an encoding.
package enum EncodeFault: Error, Equatable, Sendable, CustomStringConvertible {
  case converterMissing(TextEncoding)
  /// `offset` counts UTF-8 bytes of the text.
  case notRepresentable(TextEncoding, offset: Int)

  package var description: String {
    switch self {
    case .converterMissing(let encoding): EncodingFault.converterMissing(encoding).description
    case .notRepresentable(let encoding, let offset): "文字第 \(offset) 字节处不能用 \(encoding.rawValue) 表示 — 请改用 UTF-8"
    }
  }
}

extension OutputSpan<UInt8> {
  /// Adds one character as UTF-8. `codePoint` is a Unicode scalar's value.
  @inline(__always)
  mutating func append(utf8Of codePoint: UInt32) {
    switch codePoint {
    case ..<0x80: append(UInt8(truncatingIfNeeded: codePoint))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: 0xC0 | codePoint &>> 6))
      appendTail(codePoint)
    case ..<0x1_0000:
      append(UInt8(truncatingIfNeeded: 0xE0 | codePoint &>> 12))
      appendTail(codePoint &>> 6)
      appendTail(codePoint)
    default:
      append(UInt8(truncatingIfNeeded: 0xF0 | codePoint &>> 18))
      appendTail(codePoint &>> 12)
      appendTail(codePoint &>> 6)
      appendTail(codePoint)
    }
  }

  @inline(__always)
  private mutating func appendTail(_ bits: UInt32) { append(UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F)) }
}
