/// How records are written: the delimiter between fields, and how many fields a record has where that is known. The quote is always `"`:
/// texts written otherwise are rewritten first (`ForeignForm`).
package struct Dialect: Equatable, Hashable, Sendable {
  package let delimiter: UInt8
  /// The number of fields of a record, or 0 where it isn't known: the evidence by which quotes in doubt are read (`QuoteDoubt`).
  package let fieldCount: Int

  package static let comma = Dialect(checked: 0x2C)
  package static let tab = Dialect(checked: 0x09)
  package static let semicolon = Dialect(checked: 0x3B)
  package static let pipe = Dialect(checked: 0x7C)
  package static let blank = Dialect(checked: 0x20)

  /// Nil for bytes that can't separate fields: above ASCII, NUL, the quote, the line ends.
  package init?(delimiter: UInt8) {
    guard delimiter < 0x80, ![0, 0x22, 0x0A, 0x0D].contains(delimiter) else { return nil }
    self.init(checked: delimiter)
  }

  private init(checked delimiter: UInt8, fieldCount: Int = 0) { (self.delimiter, self.fieldCount) = (delimiter, fieldCount) }

  /// The same delimiter in a table whose records have so many fields.
  package func expecting(_ fieldCount: Int) -> Dialect { Dialect(checked: delimiter, fieldCount: fieldCount) }

  /// Whether the delimiter can be searched for in raw GB18030. There 0x30–0x39 and 0x40–0x7E also stand as later bytes of characters:
  /// a `|` would be found inside of them.
  package var isSafeInGB18030: Bool { delimiter < 0x30 || (delimiter > 0x39 && delimiter < 0x40) }

  /// The delimiter's name in Chinese.
  package var name: String {
    switch delimiter {
    case 0x2C: "逗号"
    case 0x09: "制表符"
    case 0x3B: "分号"
    case 0x7C: "竖线"
    case 0x20: "空格"
    default: "字符 \(String(UnicodeScalar(delimiter)))"
    }
  }
}
