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
    #expect((0..<3).map { column.text($0, &cells) } == ["九\"十", "", "子丑寅卯"])
    #expect(column.raw(1, cells).isEmpty && column.utf8(1, &cells).isEmpty)
    #expect(column.raw(2, cells).count == (encoding == .gb18030 ? 8 : 12))
  }
}
