import CSV
import Testing

@testable import MediationStatistics

@Suite struct TablePiecesTests {
  /// All records of all tables, each once and in order.
  @Test func everyRecordOnce() throws {
    let row = CaseSheet([[:]]).rows[0].joined(separator: ",") + "\n"
    let texts = [CaseSheet([[:]]).text, CaseSheet().text + String(repeating: row, count: 20_000), CaseSheet([[:], [:]]).text]
    let map = HeaderMap(try ShippedOffice.contract())
    var pieces = TablePieces(try texts.map { try SourceTable(try TextFile(path: "x.csv", fileBytes: Array($0.utf8)), map) })
    var taken: [TablePiece] = []
    while let piece = pieces.next() { taken.append(piece) }
    #expect(taken.map(\.number) == [0, 1, 2, 3, 4])
    #expect(taken.map(\.file) == [0, 1, 1, 1, 2] && taken.map(\.isLast) == [true, false, false, true, true])
    #expect(taken.map(\.firstRecord) == [0, 0, 8_192, 16_384, 0])
    #expect(taken.map { $0.batch.recordCount } == [2, 8_192, 8_192, 20_002 - 16_384, 3])
  }
}
