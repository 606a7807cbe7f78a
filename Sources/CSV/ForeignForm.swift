/// A way of writing tables that the scanner doesn't read by itself: apostrophes as quotes, backslashes before quotes that are characters, blanks
/// behind delimiters, delimiters that may be parts of GB18030 characters. Such a text is rewritten, line for line, as comma-separated UTF-8 with `"`;
/// it takes one pass and the memory of the text.
package struct ForeignForm: Equatable, Sendable {
  package let delimiter: UInt8
  package let quote: UInt8
  /// A blank behind each delimiter belongs to it.
  package let hasBlanks: Bool
  /// In quotes a backslash makes the quote or backslash behind it a character.
  package let hasEscapes: Bool

  package init(delimiter: UInt8, quote: UInt8 = 0x22, hasBlanks: Bool = false, hasEscapes: Bool = false) {
    (self.delimiter, self.quote, self.hasBlanks, self.hasEscapes) = (delimiter, quote, hasBlanks, hasEscapes)
  }

  var withEscapes: ForeignForm { ForeignForm(delimiter: delimiter, quote: quote, hasBlanks: hasBlanks, hasEscapes: true) }

  /// The scanner reads it as it stands, if the encoding allows it.
  var isPlain: Bool { quote == 0x22 && !hasBlanks && !hasEscapes }

  /// In Chinese: the delimiter, and what is unusual.
  package var name: String {
    let delimiter = Dialect(delimiter: delimiter)?.name ?? "字符"
    return delimiter + (hasBlanks ? "加空格" : "") + (quote == 0x27 ? "，单引号" : "") + (hasEscapes ? "，反斜杠转义" : "")
  }

  /// A quoted field of more bytes than this is none.
  private static let longestQuoted = 1 << 20

  /// `text` (UTF-8) as the scanner reads it. Line ends stay what they are.
  package func rewritten(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 8)
    var at = 0
    var trust = QuoteTrust()
    while at < text.count {
      if isLineEnd(text[at]) {
        output.append(text[at])
        at += 1
        continue
      }
      at = rewriteField(text, from: at, &output, &trust)
      // A delimiter with nothing behind it still begins a field.
      guard at < text.count, text[at] == delimiter else { continue }
      output.append(0x2C)
      at += 1
      while hasBlanks, at < text.count, text[at] == 0x20 { at += 1 }
    }
    return output
  }

  /// One field from its first byte; the offset behind it.
  private func rewriteField(_ text: Span<UInt8>, from start: Int, _ output: inout [UInt8], _ trust: inout QuoteTrust) -> Int {
    if text[start] == quote, trust.level != .none {
      let (closing, reached) = closingQuote(text, start, spansLines: trust.level == .full)
      if let closing {
        append(text, start + 1..<closing, isQuoted: true, &output)
        return closing + 1
      }
      trust.searchedInVain(reached - start, of: text.count)
    }
    var end = start
    while end < text.count, text[end] != delimiter, !isLineEnd(text[end]) { end += 1 }
    append(text, start..<end, isQuoted: false, &output)
    return end
  }

  private func closingQuote(_ text: Span<UInt8>, _ opening: Int, spansLines: Bool) -> (Int?, reached: Int) {
    var at = opening + 1
    let limit = min(text.count, opening + Self.longestQuoted)
    while at < limit, spansLines || !isLineEnd(text[at]) {
      if isEscape(text, at, before: text.count) {
        at += 1
      } else if text[at] == quote {
        if at + 1 == text.count || text[at + 1] == delimiter || isLineEnd(text[at + 1]) { return (at, at) }
        if text[at + 1] == quote { at += 1 }
      }
      at += 1
    }
    return (nil, at)
  }

  private func append(_ text: Span<UInt8>, _ range: Range<Int>, isQuoted: Bool, _ output: inout [UInt8]) {
    let needsQuotes = isQuoted || range.contains { text[$0] == 0x2C || text[$0] == 0x22 }
    if needsQuotes { output.append(0x22) }
    var at = range.lowerBound
    while at < range.upperBound {
      if isQuoted, isEscape(text, at, before: range.upperBound) { at += 1 }
      let byte = text[at]
      if needsQuotes, byte == 0x22 { output.append(0x22) }
      output.append(byte)
      // A doubled quote stands for one.
      at += isQuoted && byte == quote && at + 1 < range.upperBound && text[at + 1] == quote ? 2 : 1
    }
    if needsQuotes { output.append(0x22) }
  }

  private func isEscape(_ text: Span<UInt8>, _ at: Int, before limit: Int) -> Bool {
    hasEscapes && text[at] == 0x5C && at + 1 < limit && (text[at + 1] == quote || text[at + 1] == 0x5C)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
