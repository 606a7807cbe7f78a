import Testing

@testable import CSV

@Suite struct CSVWriterTests {
  @Test func quotesOnlyWhereNeeded() {
    var writer = CSVWriter(bom: false)
    writer.record(["a b", "a,b", "say \"no\"", "two\nlines", "五常", ""])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a b,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",五常,\n")
  }

  @Test func numbersStayTextsBecomeInert() {
    var writer = CSVWriter(bom: false)
    writer.field(number: -5)
    writer.field(literal: "-12.50")
    writer.field("-5")
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "-5,-12.50,'-5\n")
  }

  /// Digits that the writer makes itself are those that Swift makes.
  @Test(arguments: [0, 7, -7, 10, 99, 100, -100, 123_456_789, 1 << 53, .max, .min])
  func wholeNumbers(number: Int) {
    var writer = CSVWriter(bom: false)
    writer.field(number: number)
    writer.field(number: Int128(number) * 3)
    writer.field(number: nil)
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number),\(Int128(number) * 3),\n")
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.1, 1.0 / 3, 12_345, 1e15, 9_007_199_254_740_991, 9_007_199_254_740_992, 1e16, -1e22, .leastNonzeroMagnitude,
    .infinity,
  ])
  func doubles(number: Double) {
    var writer = CSVWriter(bom: false)
    writer.field(number: number)
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)\n")
  }

  @Test(arguments: ["", "五常", "a,b", "=1", "\u{202E}", "say \"no\""])
  func bytesAreTexts(text: String) {
    var (one, other) = (CSVWriter(bom: false), CSVWriter(bom: false))
    one.field(text)
    other.field(utf8: Array(text.utf8))
    #expect(one.bytes == other.bytes)
  }

  @Test func marksAndEmptyRecords() {
    #expect(CSVWriter(bom: true).bytes == [0xEF, 0xBB, 0xBF])
    var writer = CSVWriter(bom: true)
    writer.field("")
    writer.endRecord()
    writer.record(["", ""])
    #expect(Array(writer.bytes.dropFirst(3)) == Array("\"\"\n,\n".utf8))
  }

  /// A blank line is no record of one empty field.
  @Test func blankLines() {
    var writer = CSVWriter(bom: false)
    writer.blankLine()
    writer.record([""])
    writer.blankLine()
    writer.record(["a", "b"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\n\"\"\n\na,b\n")
  }

  /// What is written is what the scanner and the reader give back.
  @Test(arguments: 1...4)
  func comesBack(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let pieces = ["\"", ",", "\n", "五", "a", "=", "'", " ", "\t"]
    let rows = (0..<100).map { _ in
      (0..<3).map { _ in (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() }
    }
    var writer = CSVWriter(bom: true)
    for row in rows { writer.record(row) }
    let file = try TextFile(path: "t", fileBytes: writer.bytes)
    var scanner = RecordScanner(dialect: .comma, file: file)
    let batch = scanner.scan(file.bytes.span, maxRecords: 1000)
    var cells = CellBytes(file)
    let read = (0..<batch.recordCount).map { record in
      (0..<batch.fieldCount(record)).map { InertText.unescape(cells.text(batch, record, $0)) }
    }
    #expect(read == rows)
  }
}
