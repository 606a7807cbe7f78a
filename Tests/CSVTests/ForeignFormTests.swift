import Testing

@testable import CSV

@Suite struct ForeignFormTests {
  private func rewritten(_ text: String, _ form: ForeignForm) -> String {
    String(decoding: form.rewritten(Array(text.utf8).span), as: UTF8.self)
  }

  @Test(arguments: [
    ("a|b,c|d\n", "a,\"b,c\",d\n"),
    ("a|\"b|c\"|d\r\n", "a,\"b|c\",d\r\n"),
    ("a||\n|b|\r", "a,,\n,b,\r"),
    ("a|\"x\"\"y\"|\"open\n\nb|c", "a,\"x\"\"y\",\"\"\"open\"\n\nb,c"),
    ("a|\"two\nlines\"|b", "a,\"two\nlines\",b"),
  ])
  func pipes(text: String, expected: String) { #expect(rewritten(text, ForeignForm(delimiter: 0x7C)) == expected) }

  @Test func apostrophes() {
    #expect(
      rewritten("'a, b','it's','x''y',\"z\"\n", ForeignForm(delimiter: 0x2C, quote: 0x27)) == "\"a, b\",\"it's\",\"x'y\",\"\"\"z\"\"\"\n")
  }

  @Test func blanksBehindDelimiters() {
    #expect(rewritten("a, \"b, c\",  d, \n", ForeignForm(delimiter: 0x2C, hasBlanks: true)) == "a,\"b, c\",d,\n")
  }

  @Test func names() {
    #expect(ForeignForm(delimiter: 0x7C).name == "竖线")
    #expect(ForeignForm(delimiter: 0x2C, quote: 0x27, hasBlanks: true).name == "逗号加空格，单引号")
  }

  /// What is written in the usual form comes out with the same records.
  @Test(arguments: 1...4)
  func keepsWhatThePlainScannerReads(seed: UInt64) {
    var random = SeededRandom(seed)
    let parts: [[UInt8]] = [[0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], Array("五a".utf8), [0x20]]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) { bytes += parts.randomElement(using: &random) ?? [] }
      let again = ForeignForm(delimiter: 0x2C).rewritten(bytes.span)
      #expect(texts(again) == texts(bytes), "\(bytes)")
    }
  }

  private func texts(_ bytes: [UInt8]) -> [[[UInt8]]] {
    var scanner = RecordScanner(dialect: .comma, from: 0)
    let batch = scanner.scan(bytes.span, maxRecords: 1000)
    return (0..<batch.recordCount).map { record in
      (0..<batch.fieldCount(record)).map { field in
        let raw = bytes[batch.range(record, field)]
        return batch.isEscaped(record, field) ? single(Array(raw)) : Array(raw)
      }
    }
  }

  private func single(_ raw: [UInt8]) -> [UInt8] {
    var (text, at): ([UInt8], Int) = ([], 0)
    while at < raw.count {
      text.append(raw[at])
      at += raw[at] == 0x22 && at + 1 < raw.count && raw[at + 1] == 0x22 ? 2 : 1
    }
    return text
  }
}
