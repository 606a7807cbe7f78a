import Testing

@testable import MediationStatistics

struct RowsCutTests {
  private func found(_ rows: Int) throws -> [Finding] {
    var records = try CaseDesk.records([[:], [:]])
    let file = records.files[0]
    records.files[0] = SourceFile(
      path: file.path, encoding: file.encoding, digest: file.digest, bytes: file.bytes, recordsIn: rows, nonData: 1, columns: file.columns)
    return RowsCut().findings(in: records, try CaseDesk.seeds())
  }

  @Test(arguments: [(65_535, 0), (65_536, 1), (65_537, 0), (1_048_576, 1)])
  func limits(rows: Int, count: Int) throws {
    let found = try found(rows)
    #expect(found.count == count && found.allSatisfy { $0.row == 1 && $0.message.contains("\(rows) 行") })
  }
}
