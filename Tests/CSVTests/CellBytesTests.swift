import Testing

@testable import CSV

@Suite struct CellBytesTests {
  private func open(_ text: String, _ encoding: TextEncoding) throws -> (CellBytes, RecordBatch, TextFile) {
    let file = try TextFile(path: "t.csv", fileBytes: Transcoder.encode(text, as: encoding))
    var scanner = RecordScanner(dialect: .comma, file: file)
    return (CellBytes(file), scanner.scan(file.bytes.span, maxRecords: 100), file)
  }

  private static let text = "编号,永福社区,\"他说\"\"不\"\"\",\"a\"\"b\",plain,\"\"\n"

  @Test(arguments: TextEncoding.allCases)
  func textsOfAllEncodings(encoding: TextEncoding) throws {
    var (cells, batch, _) = try open(Self.text, encoding)
    let texts = (0..<batch.fieldCount(0)).map { cells.text(batch, 0, $0) }
    #expect(texts == ["编号", "永福社区", "他说\"不\"", "a\"b", "plain", ""])
  }

  @Test func rawBytesAreTheFilesOwn() throws {
    let (cells, batch, file) = try open(Self.text, .gb18030)
    let raw = cells.raw(batch, 0, 1)
    #expect(Array(raw) == [0xD3, 0xC0, 0xB8, 0xA3, 0xC9, 0xE7, 0xC7, 0xF8])
    #expect(raw.startIndex == batch.range(0, 1).lowerBound)
    #expect(Array(cells.raw(batch, 0, 3)) == Array("a\"\"b".utf8))
    #expect(file.scansAsGB18030)
  }

  @Test func keptSpellingsAreReadLater() throws {
    var (cells, batch, _) = try open(Self.text, .gb18030)
    var memo = SpellingMemo()
    let code = memo.insert(cells.raw(batch, 0, 2))
    let text = cells.utf8(raw: memo.bytes(of: code).span, isEscaped: batch.isEscaped(0, 2))
    #expect(String(decoding: text, as: UTF8.self) == "他说\"不\"")
  }

  @Test func earlierTextsStayWhatTheyWere() throws {
    var (cells, batch, _) = try open(Self.text, .gb18030)
    let first = cells.utf8(batch, 0, 0)
    let second = cells.utf8(batch, 0, 1)
    #expect(String(decoding: first, as: UTF8.self) == "编号")
    #expect(String(decoding: second, as: UTF8.self) == "永福社区")
  }
}
