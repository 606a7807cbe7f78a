import Testing

@testable import XLSX

@Suite struct XMLBufferTests {
  private static func text(_ fill: (XMLBuffer) -> Void) -> String {
    let buffer = XMLBuffer(capacity: 1)
    fill(buffer)
    var text = ""
    unsafe buffer.take { unsafe text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  @Test(arguments: [
    (0 as UInt64, 1, "0"), (7, 1, "7"), (10, 1, "10"), (999_999, 1, "999999"), (5, 2, "05"), (0, 3, "000"), (1_234, 2, "1234"),
    (UInt64.max, 1, "18446744073709551615"),
  ])
  func decimals(value: UInt64, digits: Int, expected: String) {
    #expect(Self.text { $0.append(decimal: value, digits: digits) } == expected)
  }

  /// Nil where a text needs more than `&`, `<` and `>` to be escaped: then nothing is put.
  @Test(
    arguments: [
      ("", "", 0), ("永福社区", "永福社区", 4), ("a b", "a b", 3), ("<&>\"'", "&lt;&amp;&gt;\"'", 5), ("，：！（）", "，：！（）", 5), ("“某”", "“某”", 3),
      ("𠮷x", "𠮷x", 3), ("e\u{301}", "e\u{301}", 2), ("a\nb\tc", "a\nb\tc", 5), ("_x004_", "_x004_", 6), ("a_b", "a_b", 3),
      ("\u{FFFD}", "\u{FFFD}", 1),
      ("_x0041_", nil, nil), (" a", nil, nil), ("a\n", nil, nil), ("a\rb", nil, nil), ("a\u{202E}b", nil, nil), ("a\u{2066}", nil, nil),
      ("\u{FFFE}", nil, nil), ("a\u{1}", nil, nil), (" ", nil, nil),
    ] as [(String, String?, Int?)])
  func plainTexts(text: String, expected: String?, units: Int?) {
    var found: Int?
    let put = Self.text { found = $0.append(plain: text) }
    #expect(found == units && put == expected ?? "")
  }

  @Test func growsAndIsCut() {
    let long = String(repeating: "字", count: 10_000)
    #expect(
      Self.text { buffer in
        _ = buffer.append(plain: long)
        let place = buffer.count
        buffer.append(Array("more".utf8))
        buffer.cut(to: place)
        buffer.append(0x21)
      } == long + "!")
  }
}
