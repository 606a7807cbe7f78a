/// Strict UTF-16, and its byte order where no mark tells it.
enum UTF16Check {
  /// The byte order told by the separators of a table (CR, LF, TAB, comma, semicolon, quote): each is a NUL and an ASCII byte in one order,
  /// and an unlikely character of another script in the other. Digits and letters can't tell: 一 is U+4E00, the blank of full width U+3000.
  static func order(_ bytes: Span<UInt8>) -> TextEncoding? {
    guard bytes.count % 2 == 0 else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: bytes.count, by: 2) {
      if bytes[index + 1] == 0, isSeparator(bytes[index]) { little += 1 }
      if bytes[index] == 0, isSeparator(bytes[index + 1]) { big += 1 }
    }
    if little > 10 * big { return .utf16LE }
    return big > 10 * little ? .utf16BE : nil
  }

  /// The offset of the first NUL unit, lone surrogate, half unit or mark of the other byte order (a file of the other order was put behind) at or
  /// after `start`, or nil.
  static func firstBad(_ bytes: Span<UInt8>, from start: Int, bigEndian: Bool) -> Int? {
    var index = start
    while index < bytes.count {
      guard let scalar = scalar(bytes, at: index, bigEndian: bigEndian), scalar.value != 0, scalar.value != 0xFFFE else { return index }
      index += scalar.value > 0xFFFF ? 4 : 2
    }
    return nil
  }

  /// The character at `index`, or nil where there is none.
  static func scalar(_ bytes: Span<UInt8>, at index: Int, bigEndian: Bool) -> Unicode.Scalar? {
    guard index + 2 <= bytes.count else { return nil }
    let first = unit(bytes, at: index, bigEndian: bigEndian)
    guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) }
    guard index + 4 <= bytes.count else { return nil }
    let second = unit(bytes, at: index + 2, bigEndian: bigEndian)
    guard second & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF))
  }

  static func place(of offset: Int, in bytes: Span<UInt8>, bigEndian: Bool) -> Place {
    var line = 1
    for index in stride(from: 0, to: min(offset, bytes.count - 1), by: 2) {
      let unit = unit(bytes, at: index, bigEndian: bigEndian)
      let next = index + 4 <= bytes.count ? self.unit(bytes, at: index + 2, bigEndian: bigEndian) : 0
      if unit == 0x0A || (unit == 0x0D && next != 0x0A) { line += 1 }
    }
    return Place(offset: offset, line: line)
  }

  @inline(__always)
  private static func unit(_ bytes: Span<UInt8>, at index: Int, bigEndian: Bool) -> UInt32 {
    let (one, two) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
    return bigEndian ? one << 8 | two : two << 8 | one
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x2C || byte == 0x3B || byte == 0x22
  }
}
