import Testing

@testable import XLSX

@Suite struct EscapedTextTests {
  @Test(arguments: [
    ("永福社区", "永福社区"), ("a_x000D_\nb", "a\r\nb"), ("_x005F_x0041_", "_x0041_"), ("_x0041_", "A"), ("_xD83D__xDE00_", "😀"),
    ("_xD83D_", "\u{FFFD}"),
    ("_x00e9_", "é"), ("_x41_", "_x41_"), ("_x004G_", "_x004G_"), ("_x0041", "_x0041"), ("__x0041_", "_A"), ("_x5B57__x7B26_", "字符"),
    ("", ""),
  ])
  func decodes(stored: String, text: String) {
    #expect(String(decoding: EscapedText.decode(Array(stored.utf8)), as: UTF8.self).unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
