import Testing

@testable import CSV

@Suite struct QuoteDoubtTests {
  private func literals(_ text: String, fields: Int) -> [Int] {
    let bytes = Array(text.utf8)
    return QuoteDoubt(delimiter: 0x2C, fieldCount: fields).literals(bytes.span, 0..<bytes.count)
  }

  @Test(arguments: [
    ("1,\"a,b\",c", 3, []), ("1,\"a,b,\"c d\"", 4, [2]), ("\"a,\"b,\"c d\"", 3, [0, 3]), ("1,\"a\nb\",c", 3, []),
    ("1,a,b,\"c\n2,a,b,c\"", 4, [6]), ("\"a\nb\",c,d,e", 4, []), ("1,\"a,b\n2,c\"", 2, []),
  ])
  func finds(text: String, fields: Int, expected: [Int]) { #expect(literals(text, fields: fields) == expected) }

  /// A text that holds line ends and commas, but no line that is a record, is left alone.
  @Test func textsWithLines() { #expect(literals("1,2,3,\"一,二\n三,四,五\n六\"", fields: 4) == []) }
}
