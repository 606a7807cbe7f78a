import CSV
import Testing

@testable import MediationStatistics

@Suite struct CellColumnTests {
  @Test(arguments: [TextEncoding.utf8, .gb18030])
  func rowsThatEndBeforeTheColumn(encoding: TextEncoding) throws {
    let file = try TextFile(path: "x.csv", fileBytes: try Transcoder.encode("甲乙丙丁,子丑寅卯\n一二三四\n五六七八,\"九\"\"十\"\n", as: encoding))
    var scanner = RecordScanner(dialect: .comma, file: file)
    let batch = scanner.scan(file.bytes.span, maxRecords: 10)
    var cells = CellBytes(file)
    let column = CellColumn(batch: batch, records: [2, 1, 0], column: 1)
    var (texts, lengths, lent): ([String], [Int], [String]) = ([], [], [])
    column.forEach(&cells) { raw, isEscaped, cells in
      texts.append(cells.text(raw, isEscaped: isEscaped))
      lengths.append(raw.count)
      lent.append(cells.withUTF8(raw, isEscaped: isEscaped, string))
    }
    #expect(texts == ["九\"十", "", "子丑寅卯"] && lent == texts && column.count == 3)
    #expect(lengths == (encoding == .gb18030 ? [6, 0, 8] : [8, 0, 12]))
  }
}
