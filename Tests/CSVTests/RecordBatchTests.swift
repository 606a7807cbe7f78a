import Testing

@testable import CSV

@Suite struct RecordBatchTests {
  private func batch(_ text: String) -> RecordBatch {
    var scanner = RecordScanner(dialect: .comma, from: 0)
    return scanner.scan(Array(text.utf8).span, maxRecords: 100)
  }

  @Test func rangesOfOneField() {
    let bytes = Array("a,bb\n\nc,\"d,d\",e\n".utf8)
    var scanner = RecordScanner(dialect: .comma, from: 0)
    let batch = scanner.scan(bytes.span, maxRecords: 10)
    #expect(batch.places(1, of: [2, 0]).map { Array(bytes[$0.range]) } == [Array("d,d".utf8), Array("bb".utf8)])
    #expect(batch.places(2, of: [0, 1, 2]).map { Array(bytes[$0.range]) } == [[], [], Array("e".utf8)])
  }

  @Test func accessors() {
    let batch = batch("ab,\"c\"\"d\"\r\n\r\n\"\"\n")
    #expect(batch.recordCount == 3)
    #expect((0..<3).map { batch.fieldCount($0) } == [2, 1, 1])
    #expect(batch.range(0, 0) == 0..<2)
    #expect(batch.range(0, 1) == 4..<8)
    #expect(batch.isQuoted(0, 1) && batch.isEscaped(0, 1))
    #expect(!batch.isQuoted(0, 0) && !batch.isEscaped(0, 0))
    #expect(batch.byteRange(0) == 0..<11)
    #expect(batch.contentRange(0) == 0..<9)
    #expect((0..<3).map { batch.isBlank($0) } == [false, true, false])
    #expect(batch.range(2, 0) == 14..<14)
  }

  @Test func isEmptyWithoutRecords() {
    #expect(RecordBatch().recordCount == 0)
    #expect(batch("").recordCount == 0)
  }

  @Test func usedAgainItForgets() {
    var scanner = RecordScanner(dialect: .comma, from: 0)
    let bytes = Array("a,b,c\nd\n".utf8)
    var batch = RecordBatch()
    scanner.scan(bytes.span, maxRecords: 1, into: &batch)
    scanner.scan(bytes.span, maxRecords: 1, into: &batch)
    #expect(batch.recordCount == 1)
    #expect(batch.fieldCount(0) == 1)
    #expect(batch.range(0, 0) == 6..<7)
    #expect(batch.line(0) == 2)
  }
}
