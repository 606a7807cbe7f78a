import Testing

@testable import CSV

@Suite struct InertTextTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@a", "'@a"), ("'x", "''x"), ("''", "'''"), ("\tx", "'\tx"), ("  =x", "'  =x"),
    ("　＝x", "'　＝x"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠", "'＠"), ("\n=x", "'\n=x"),
    ("", ""), ("五常", "五常"), ("a=b", "a=b"), ("  x", "  x"), (" ", " "), ("3-5", "3-5"),
  ])
  func marks(text: String, written: String) {
    #expect(InertText.escape(text) == written)
    #expect(InertText.unescape(written) == text)
  }

  @Test(arguments: ["'abc", "x'=1", "'", "' x"])
  func leavesOtherApostrophesAlone(text: String) { #expect(InertText.unescape(text) == text) }

  @Test(arguments: [
    ("a\u{0}b", "a\u{FFFD}b"), ("a\u{7F}\u{85}", "a\u{FFFD}\u{FFFD}"), ("\u{202E}cba", "\u{FFFD}cba"), ("a\u{2066}", "a\u{FFFD}"),
    ("a\tb\nc", "a\tb\nc"), ("a\rb", "a\u{FFFD}b"), ("a\r\nb\r\n", "a\nb\n"), ("\u{0}=1", "\u{FFFD}=1"),
  ])
  func hiddenCharactersAreShown(text: String, written: String) {
    #expect(Array(InertText.escape(text).utf8) == Array(written.utf8))
  }

  /// For pages: what hides is shown, what would be a formula is left as it is.
  @Test(arguments: [("=1+1", "=1+1"), ("a\u{202E}b", "a\u{FFFD}b"), ("\u{0}", "\u{FFFD}"), ("一\r\n二", "一\n二"), ("", "")])
  func visibleTexts(text: String, shown: String) { #expect(InertText.visible(text) == shown) }
}
