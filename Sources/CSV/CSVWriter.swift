/// Builds comma-separated UTF-8 in memory: LF line ends, quotes only where RFC 4180 needs them, texts that no spreadsheet runs.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8]
  private var fieldsInRecord = 0
  private var recordStart: Int

  package init(bom: Bool) {
    bytes = bom ? TextEncoding.utf8BOM.byteOrderMark : []
    recordStart = bytes.count
  }

  /// A field of text, made harmless by `InertText`.
  package mutating func field(_ text: String) { append(InertText.escape(text)) }

  /// A number.
  package mutating func field(number: Int) { append(String(number)) }

  /// A literal that the program itself made, such as `-12.50` or `2024-12`: written as it is, with quotes if it needs them.
  package mutating func field(literal: String) { append(literal) }

  package mutating func endRecord() {
    // A record of one empty field would read as a blank line.
    if fieldsInRecord <= 1, bytes.count == recordStart { bytes += [0x22, 0x22] }
    bytes.append(0x0A)
    fieldsInRecord = 0
    recordStart = bytes.count
  }

  /// A line of nothing between records.
  package mutating func blankLine() {
    bytes.append(0x0A)
    recordStart = bytes.count
  }

  /// A whole record of texts.
  package mutating func record(_ texts: [String]) {
    for text in texts { field(text) }
    endRecord()
  }

  private mutating func append(_ text: String) {
    if fieldsInRecord > 0 { bytes.append(0x2C) }
    fieldsInRecord += 1
    guard text.utf8.contains(where: Self.needsQuotes) else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D }
}
