import CSV
import Synchronization
import Testing

@testable import MediationStatistics

@Suite struct SpellingReaderTests {
  private final class Calls: Sendable { let texts = Mutex<[String]>([]) }

  private func read(_ text: String) throws -> (readings: [String], calls: [String]) {
    let file = try TextFile(path: "x.csv", fileBytes: Array(text.utf8))
    var scanner = RecordScanner(dialect: .comma, file: file)
    let batch = scanner.scan(file.bytes.span, maxRecords: 100)
    var cells = CellBytes(file)
    let calls = Calls()
    var reader = SpellingReader { (text: String) -> Reading<String> in
      calls.texts.withLock { $0.append(text) }
      return Reading("<\(text)>")
    }
    let column = CellColumn(batch: batch, records: Array(0..<batch.recordCount), column: 1)
    let read = Readings<String>(column, &cells) { reader.read($0, isEscaped: $1, &$2, into: &$3) }
    return (read.values, calls.texts.withLock { $0 })
  }

  @Test func eachSpellingOnce() throws {
    let (readings, calls) = try read("1,甲\n2,乙\n3,甲\n4\n5,\n6,\"甲\"\n")
    #expect(readings == ["<甲>", "<乙>", "<甲>", "<>", "<>", "<甲>"])
    #expect(calls == ["甲", "乙", ""])
  }

  /// `"a""b"` is a"b; a""b without quotes around it is itself.
  @Test func doubledQuotesWithinAndWithoutQuotes() throws {
    let (readings, _) = try read("1,\"a\"\"b\"\n2,a\"\"b\n")
    #expect(readings == ["<a\"b>", "<a\"\"b>"])

  }
}
