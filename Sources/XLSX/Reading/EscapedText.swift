/// The escapes of the format's strings: `_x000D_` stands for the UTF-16 unit 000D, `_x005F_` for the underscore that would begin one.
enum EscapedText {
  private static let underscore = UInt8(ascii: "_")

  /// Most texts have none and are handed back as they are.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.indices.contains(where: { unit(bytes, $0) != nil }) else { return bytes }
    var out: [UInt8] = []
    var units: [UInt16] = []
    var place = 0
    while place < bytes.count {
      if let unit = unit(bytes, place) {
        units.append(unit)
        place += 7
      } else {
        flush(&units, to: &out)
        out.append(bytes[place])
        place += 1
      }
    }
    flush(&units, to: &out)
    return out
  }

  /// Escapes in a row may be the halves of one character.
  private static func flush(_ units: inout [UInt16], to out: inout [UInt8]) {
    guard !units.isEmpty else { return }
    out += String(decoding: units, as: UTF16.self).utf8
    units = []
  }

  private static func unit(_ bytes: [UInt8], _ place: Int) -> UInt16? {
    guard bytes[place] == underscore, place + 6 < bytes.count else { return nil }
    guard bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == underscore else { return nil }
    var value: UInt16 = 0
    for digit in bytes[(place + 2)..<(place + 6)] {
      guard let digit = hexadecimal(digit) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
