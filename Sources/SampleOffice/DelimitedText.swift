/// Builds a delimited file as spreadsheets and platforms write it.
struct DelimitedText {
  let delimiter: Character
  let lineEnd: String
  private(set) var text = ""

  init(delimiter: Character, lineEnd: String) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
  }

  /// A line taken as it is: titles, blank lines.
  mutating func addLine(_ line: String) {
    text += line
    text += lineEnd
  }

  /// A record; the field at `bare` is left without the quotes that it needs.
  mutating func addRecord(_ fields: [String], bare: Int? = nil) {
    addLine(fields.enumerated().map { $0.offset == bare ? $0.element : quoted($0.element) }.joined(separator: String(delimiter)))
  }

  private func quoted(_ field: String) -> String {
    // Platforms write ="0000…" without doubling the quotes, against RFC 4180.
    if field.hasPrefix("=\"") { return field }
    let separator = delimiter.asciiValue
    let needsQuotes = field.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
