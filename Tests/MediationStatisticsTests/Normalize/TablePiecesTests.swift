import CSV
import Testing

@testable import MediationStatistics

@Suite struct TablePiecesTests {
  /// All records of all tables, each once and in order, however many pieces are asked for at a time.
  @Test(arguments: [1, 3, 100])
  func everyRecordOnce(count: Int) throws {
    let row = CaseSheet([[:]]).rows[0].joined(separator: ",") + "\n"
    let texts = [CaseSheet([[:]]).text, CaseSheet().text + String(repeating: row, count: 20_000), CaseSheet([[:], [:]]).text]
    let map = HeaderMap(try ShippedOffice.contract())
    var pieces = TablePieces(try texts.map { try SourceTable(try TextFile(path: "x.csv", fileBytes: Array($0.utf8)), map) })
    var taken: [TablePiece] = []
    while true {
      let next = pieces.next(count)
      if next.isEmpty { break }
      #expect(next.count <= count)
      taken += next
    }
    #expect(taken.map(\.file) == [0, 1, 1, 1, 2] && taken.map(\.isLast) == [true, false, false, true, true])
    #expect(taken.map(\.firstRecord) == [0, 0, 8_192, 16_384, 0])
    #expect(taken.map { $0.batch.recordCount } == [2, 8_192, 8_192, 20_002 - 16_384, 3])
  }
}
