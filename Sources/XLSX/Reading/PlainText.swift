/// What is looked for in the bytes of a plain sheet.
enum PlainText {
  /// These bytes stand at a place.
  @inline(__always)
  static func stands(_ word: StaticString, at place: Int, in bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    // Safe: a literal's own bytes.
    for index in 0..<count where unsafe bytes[place + index] != word.utf8Start[index] { return false }
    return true
  }

  static func stands(_ word: StaticString, before end: Int, in bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    return end >= count && stands(word, at: end - count, in: bytes)
  }

  static func isWord(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    bytes.count == word.utf8CodeUnitCount && stands(word, at: 0, in: bytes)
  }

  /// A tag with its end stands there.
  static func hasTag(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    for index in place..<bytes.count where bytes[index] == UInt8(ascii: ">") { return true }
    return false
  }

  /// Up to nine digits, without a zero before others.
  static func integer(_ digits: Span<UInt8>) -> Int? {
    guard digits.count >= 1, digits.count <= 9, digits.count == 1 || digits[0] != UInt8(ascii: "0") else { return nil }
    var number = 0
    for index in digits.indices {
      let byte = digits[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The text that stands for these bytes; nil where it may not stand in a part, or has references of other kinds than XML's own names.
  static func unescaped(_ text: Span<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.append(span: text)
    // U+FFFE and U+FFFF, which XML forbids, begin with EF.
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: ">") && $0 != 0xEF }) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(pieces.first.map(String.init)) { whole, piece in
      guard let whole, let entity = entities.first(where: { piece.hasPrefix($0.name) }) else { return nil }
      return whole + entity.text + piece.dropFirst(entity.name.count)
    }
  }

  private static let entities = [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("amp;", "&")].map {
    (name: $0.0, text: $0.1)
  }
}
