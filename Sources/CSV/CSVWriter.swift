/// Builds comma-separated UTF-8: LF line ends, quotes only where RFC 4180 needs them, texts that no spreadsheet runs. In memory, or into a file,
/// to which whole records go whenever a chunk of them is full.
package struct CSVWriter {
  /// Bytes that a file gets at once.
  static let chunkSize = 1 << 16

  /// The table so far; of one that goes into a file what the file has not got yet.
  package private(set) var bytes: [UInt8]
  private let file: FileWriter?
  private var fieldsInRecord = 0
  private var recordStart: Int

  package init(bom: Bool, to file: FileWriter? = nil) {
    bytes = bom ? TextEncoding.utf8BOM.byteOrderMark : []
    recordStart = bytes.count
    self.file = file
  }

  /// A text that was looked at beforehand, for fields that come again and again.
  package struct Prepared: Sendable {
    fileprivate let bytes: [UInt8]

    /// One field, or several side by side.
    package init(_ texts: String...) {
      var writer = CSVWriter(bom: false)
      for text in texts { writer.field(text) }
      bytes = writer.bytes
    }
  }

  /// The bytes may stand as they are as a field, and behind any others that may.
  package static func isPlain(_ bytes: [UInt8]) -> Bool { PlainField.isPlain(bytes.span) }

  /// A field of text, made harmless by `InertText`.
  package mutating func field(_ text: String) {
    separate()
    if PlainField.isPlain(text.utf8.span) { bytes += text.utf8 } else { append(InertText.escape(text)) }
  }

  /// The same for a text in UTF-8.
  package mutating func field(utf8 text: [UInt8]) {
    separate()
    if PlainField.isPlain(text.span) { bytes += text } else { append(InertText.escape(String(decoding: text, as: UTF8.self))) }
  }

  /// A field that was looked at beforehand.
  package mutating func field(_ prepared: Prepared) {
    separate()
    bytes += prepared.bytes
  }

  /// A text in UTF-8 of which `isPlain` is known.
  package mutating func field(plain text: [UInt8]) {
    separate()
    bytes += text
  }

  /// More of the field before, which may stand as it is as well.
  package mutating func more(plain text: [UInt8]) { bytes += text }

  /// The same for a byte.
  package mutating func more(plain byte: UInt8) { bytes.append(byte) }

  /// A number.
  package mutating func field(number: Int) {
    separate()
    bytes.append(digits: number)
  }

  /// An exact number; nothing for nil.
  package mutating func field(number: Int128?) {
    separate()
    guard let number else { return }
    if let short = Int(exactly: number) { bytes.append(digits: short) } else { bytes += String(number).utf8 }
  }

  /// The shortest digits that give the number again: `3.0`, `0.1`.
  package mutating func field(number: Double) {
    separate()
    // Up to here Swift writes whole numbers without an exponent.
    guard let whole = Int(exactly: number), whole.magnitude < 1 << 53, whole != 0 else {
      bytes += String(number).utf8
      return
    }
    bytes.append(digits: whole)
    bytes += [UInt8(ascii: "."), UInt8(ascii: "0")]
  }

  /// A literal that the program itself made, such as `-12.50` or `2024-12`: written as it is, with quotes if it needs them.
  package mutating func field(literal: String) {
    separate()
    append(literal)
  }

  package mutating func endRecord() {
    // A record of one empty field would read as a blank line.
    if fieldsInRecord <= 1, bytes.count == recordStart { bytes += [0x22, 0x22] }
    bytes.append(0x0A)
    fieldsInRecord = 0
    if file != nil, bytes.count >= Self.chunkSize { flush() }
    recordStart = bytes.count
  }

  /// Gives the file what it has not got yet: after the last record.
  package mutating func flush() {
    guard let file else { return }
    file.write(bytes)
    bytes.removeAll(keepingCapacity: true)
    recordStart = 0
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

  private mutating func separate() {
    if fieldsInRecord > 0 { bytes.append(0x2C) }
    fieldsInRecord += 1
  }

  private mutating func append(_ text: String) {
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

extension [UInt8] {
  fileprivate mutating func append(digits number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude)
  }

  private mutating func append(digits number: UInt) {
    if number >= 10 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
