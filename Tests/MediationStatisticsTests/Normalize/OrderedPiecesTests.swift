import CSV
import Testing

@testable import MediationStatistics

@Suite struct OrderedPiecesTests {
  private func tables(_ count: Int) throws -> [SourceTable] {
    let map = HeaderMap(try ShippedOffice.contract())
    let text = CaseSheet.varied(40).text
    return try (0..<count).map { try SourceTable(try TextFile(path: "\($0).csv", fileBytes: Array(text.utf8)), map) }
  }

  private func expectFilesInOrder(_ records: Records, _ count: Int) {
    #expect(records.files.map(\.name) == (0..<count).map { "\($0).csv" })
    #expect(records.places.map(\.file) == (0..<count).flatMap { Array(repeating: Int32($0), count: 40) })
  }

  /// The first piece is the last to be read, and rows stand in the files' order all the same.
  @Test func whoeverIsDoneFirst() throws {
    let (contract, order, seeds) = (try ShippedOffice.contract(), RuleOrder(), try ShippedOffice.seeds())
    let tables = try tables(12)
    let ordered = OrderedPieces([], RecordsBuilder(contract, order))
    var pieces = TablePieces(tables)
    var readers = ColumnReaders(contract, seeds, order)
    var read: [ReadPiece] = []
    while let piece = pieces.next() { read.append(ReadPiece(piece, &readers)) }
    for piece in read.reversed() { ordered.add(piece) }
    expectFilesInOrder(ordered.records, 12)
  }

  /// More pieces than may be out at a time, and as many workers as there are cores.
  @Test func manyWorkers() throws {
    let (contract, order, seeds) = (try ShippedOffice.contract(), RuleOrder(), try ShippedOffice.seeds())
    let ordered = OrderedPieces(try tables(70), RecordsBuilder(contract, order))
    onAllCores { ordered.work { ColumnReaders(contract, seeds, order) } }
    expectFilesInOrder(ordered.records, 70)
  }
}
