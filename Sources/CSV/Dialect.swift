/// How records are written: the delimiter between fields. The quote is always `"`.
package struct Dialect: Equatable, Hashable, Sendable {
  package let delimiter: UInt8

  package static let comma = Dialect(checked: 0x2C)
  package static let tab = Dialect(checked: 0x09)
  package static let semicolon = Dialect(checked: 0x3B)
  package static let pipe = Dialect(checked: 0x7C)

  /// Nil for bytes that can't separate fields: above ASCII, NUL, the quote, the line ends.
  package init?(delimiter: UInt8) {
    guard delimiter < 0x80, ![0, 0x22, 0x0A, 0x0D].contains(delimiter) else { return nil }
    self.delimiter = delimiter
  }

  private init(checked delimiter: UInt8) { self.delimiter = delimiter }

  /// Whether the delimiter can be searched for in raw GB18030. There 0x30–0x39 and 0x40–0x7E also stand as later bytes of characters:
  /// a `|` would be found inside of them.
  package var isSafeInGB18030: Bool { delimiter < 0x30 || (delimiter > 0x39 && delimiter < 0x40) }

  /// The delimiter's name in Chinese.
  package var name: String {
    switch self {
    case .comma: "逗号"
    case .tab: "制表符"
    case .semicolon: "分号"
    case .pipe: "竖线"
    default: "字符 \(String(UnicodeScalar(delimiter)))"
    }
  }
}
