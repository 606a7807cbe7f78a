/// Reads a decimal number from its bytes: digits, sign, point, exponent.
package enum DecimalText {
  /// Nil for anything else, and for what is too large for a double.
  package static func double(_ text: Span<UInt8>) -> Double? { short(text) ?? long(text) }

  /// Up to fifteen digits are exact in a double, as the powers of ten up to here are: one division rounds once (Clinger 1990).
  private static func short(_ text: Span<UInt8>) -> Double? {
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    var (digits, decimals, number) = (0, -1, 0)
    for index in (isNegative ? 1 : 0)..<text.count {
      let byte = text[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if decimals >= 0 { decimals += 1 }
      } else if byte == UInt8(ascii: "."), decimals < 0, digits > 0 {
        decimals = 0
      } else {
        return nil
      }
      guard digits <= 15 else { return nil }
    }
    guard digits > 0, decimals != 0 else { return nil }
    let value = decimals < 0 ? Double(number) : Double(number) / powers[decimals]
    return isNegative ? -value : value
  }

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

  /// What the standard library makes of it, words such as `nan` and hexadecimal digits left out.
  static func long(_ text: Span<UInt8>) -> Double? {
    var bytes: [UInt8] = []
    for index in text.indices {
      guard isDecimal(text[index]) else { return nil }
      bytes.append(text[index])
    }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  private static func isDecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "E"),
      UInt8(ascii: "e"):
      true
    default: false
    }
  }
}
