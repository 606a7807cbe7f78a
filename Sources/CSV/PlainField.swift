/// Tells from its bytes alone that a text may stand in a CSV as it is: nothing to quote, to mark or to show. Says no where a closer look is
/// needed, which `InertText` and the writer take. Nearly every field of every file that is written goes by here.
enum PlainField {
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    guard isPlainStart(text[0]) else { return false }
    guard text.count >= ByteWord.width else {
      for index in text.indices where !isPlain(text[index]) { return false }
      return true
    }
    var index = 0
    while index < text.count - ByteWord.width {
      guard special(ByteWord.load(text, at: index)) == 0 else { return false }
      index += ByteWord.width
    }
    return special(ByteWord.load(text, at: text.count - ByteWord.width)) == 0
  }

  /// The bytes of a word that are not plain.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let ascii = ByteWord.less(word, than: 0x20) | ByteWord.equal(word, comma) | ByteWord.equal(word, quote) | ByteWord.equal(word, delete)
    return ascii | ByteWord.equal(word, hiding.0) | ByteWord.equal(word, hiding.1) | ByteWord.equal(word, hiding.2)
  }

  private static let comma = ByteWord.repeated(UInt8(ascii: ","))
  private static let quote = ByteWord.repeated(UInt8(ascii: "\""))
  private static let delete = ByteWord.repeated(0x7F)
  private static let hiding = (ByteWord.repeated(0xC2), ByteWord.repeated(0xD8), ByteWord.repeated(0xE2))

  /// No formula begins so, nor a blank before one: ASCII letters, digits and brackets, and the characters from U+4000 to U+9FFF.
  private static func isPlainStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "["), UInt8(ascii: "a")...UInt8(ascii: "z"), 0xE4...0xE9:
      true
    default: false
    }
  }

  /// No control character, comma or quote, and none of the bytes that begin a character which hides or steers (U+0080, U+0600 and U+2000 on).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: ","), UInt8(ascii: "\""), 0x7F, 0xC2, 0xD8, 0xE2: false
    default: true
    }
  }
}
