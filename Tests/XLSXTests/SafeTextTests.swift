import Testing

@testable import XLSX

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("", ""), ("永福社区", "永福社区"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\nb\r", "a\n\nb\n"),
    ("a\u{0}b\u{1}\u{1F}c", "abc"), ("x\u{FFFE}\u{FFFF}y", "xy"), ("张\u{202E}三\u{2066}四\u{2069}", "张三四"), ("\u{7}", ""),
    ("“引号”—、。", "“引号”—、。"), ("\u{FEFF}字", "\u{FEFF}字"), ("👨‍👩‍👧 e\u{301}", "👨‍👩‍👧 e\u{301}"),
  ])
  func cleans(text: String, expected: String) {
    #expect(Array(SafeText.cleaned(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// Every scalar of the Basic Multilingual Plane, against a list of the forbidden written out another way.
  @Test func cleansEveryScalarOfThePlane() {
    let bidi = Set("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}".unicodeScalars)
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl = value < 32 && value != 9 && value != 10
      let isOut = isControl && value != 13 || bidi.contains(scalar) || value >= 0xFFFE
      let expected = value == 13 ? "\n" : isOut ? "" : String(scalar)
      let cleaned = SafeText.cleaned(String(scalar))
      if Array(cleaned.unicodeScalars) != Array(expected.unicodeScalars) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_x00Ff_b", "a_x005F_x00Ff_b"), ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("_x004_", "_x004_"), ("_x00G1_", "_x00G1_"), ("_X0041_", "_X0041_"), ("x0041_", "x0041_"), ("_x0041", "_x0041"),
    ("__x0041_", "__x005F_x0041_"), ("纠纷_x4E00_类", "纠纷_x005F_x4E00_类"), ("_", "_"), ("", ""),
  ])
  func escapes(text: String, expected: String) {
    #expect(SafeText.escaped(text) == expected)
  }
}
