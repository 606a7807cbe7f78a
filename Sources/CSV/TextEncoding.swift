/// How a text file's bytes stand for characters. The raw value is the name shown to people.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8BOM = "UTF-8 (BOM)"
  case utf16LE = "UTF-16LE"
  case utf16LEBOM = "UTF-16LE (BOM)"
  case utf16BE = "UTF-16BE"
  case utf16BEBOM = "UTF-16BE (BOM)"
  case gb18030 = "GB18030"

  /// The bytes in front of the text that name the encoding.
  package var byteOrderMark: [UInt8] {
    switch self {
    case .utf8BOM: [0xEF, 0xBB, 0xBF]
    case .utf16LEBOM: [0xFF, 0xFE]
    case .utf16BEBOM: [0xFE, 0xFF]
    case .utf8, .utf16LE, .utf16BE, .gb18030: []
    }
  }

  package var isUTF16: Bool {
    switch self {
    case .utf16LE, .utf16LEBOM, .utf16BE, .utf16BEBOM: true
    case .utf8, .utf8BOM, .gb18030: false
    }
  }

  var isBigEndian: Bool { self == .utf16BE || self == .utf16BEBOM }
}
