/// How the cells of a column begin, but for the row's number: `<c r="T`, then the number, then one of the others.
struct CellOpenings: Sendable {
  private let start: [UInt8]
  private let text: [UInt8]
  private let keptText: [UInt8]
  private let number: [UInt8]

  /// `style` is the number that cells give as `s`.
  init(column: Int, style: Int) {
    let look = style == 0 ? "" : " s=\"\(style)\""
    start = Array("<c r=\"\(CellAddress.columnName(column))".utf8)
    text = Array("\"\(look) t=\"inlineStr\"><is><t>".utf8)
    keptText = Array("\"\(look) t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8)
    number = Array("\"\(look)><v>".utf8)
  }

  /// The same in one stretch, with room for the digits of a row's number.
  struct Numbered {
    let digitsAt: Int
    let text: [UInt8]
    /// For texts whose white space must be kept.
    let keptText: [UInt8]
    let number: [UInt8]
  }

  func numbered(digits: Int) -> Numbered {
    let head = start + [UInt8](repeating: UInt8(ascii: "0"), count: digits)
    return Numbered(digitsAt: start.count, text: head + text, keptText: head + keptText, number: head + number)
  }
}
