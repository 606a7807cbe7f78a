import Testing

@testable import CSV

@Suite struct TextEncodingTests {
  @Test func namesAndMarks() {
    #expect(
      TextEncoding.allCases.map(\.rawValue).joined(separator: "|")
        == "UTF-8|UTF-8 (BOM)|UTF-16LE|UTF-16LE (BOM)|UTF-16BE|UTF-16BE (BOM)|GB18030")
    #expect(TextEncoding.allCases.map { $0.byteOrderMark.count } == [0, 3, 0, 2, 0, 2, 0])
    #expect(TextEncoding.allCases.map(\.isUTF16) == [false, false, true, true, true, true, false])
  }
}
