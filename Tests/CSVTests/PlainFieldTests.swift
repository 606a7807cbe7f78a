import Testing

@testable import CSV

@Suite struct PlainFieldTests {
  /// The slow way: the text stays as it is, and no reader of CSV would want quotes.
  private func isUnchanged(_ text: String) -> Bool {
    Array(InertText.escape(text).utf8) == Array(text.utf8) && !text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
  }

  private func isPlain(_ text: String) -> Bool { PlainField.isPlain(text.utf8.span) }

  /// Whatever is taken as plain is unchanged: each scalar alone, first, in the middle.
  @Test func everyCharacter() {
    var plain = 0
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "\(scalar)1", "五\(scalar)1"] where isPlain(text) {
        #expect(isUnchanged(text), "\(value)")
        plain += 1
      }
    }
    #expect(plain > 100_000)
  }

  @Test(arguments: [
    "", "received.yoy[2024-12;community=永福社区]", "永福社区", "2024-12", "-5", "=1", " x", "a,b", "a\"b", "a\nb", "a\tb", "五\u{202E}", "（一）",
  ])
  func shortTexts(text: String) {
    #expect(!isPlain(text) || isUnchanged(text))
  }

  /// The usual fields of outputs go the short way.
  @Test(arguments: ["received.yoy[2024-12;community=永福社区;type=邻里纠纷]", "受理件数", "final", "2024-12", "C7", "2-统计月报.xlsx"])
  func usualFields(text: String) { #expect(isPlain(text)) }
}
