import CSV
import Testing

@testable import MediationStatistics

@Suite struct NormalizeTests {
  @Test func filesAndRows() throws {
    let one = "清单\n" + CaseSheet([[:], [:]]).text + "合计,2\n"
    let two = CaseSheet([[:]]).text
    let records = try readRecords(bytes: [Array(one.utf8), try Transcoder.encode(two, as: .gb18030)])
    #expect(records.count == 3 && records.files.map(\.recordsIn) == [5, 2] && records.files.map(\.nonData) == [3, 1])
    #expect(records.places.map(\.file) == [0, 0, 1] && records.places.map(\.line) == [3, 4, 2])
    #expect(records.files.map(\.encoding) == ["UTF-8", "GB18030"] && records.files[1].columns.count == 15)
  }

  /// The bytes of each row are the row as it stands in the file, line breaks in cells included.
  @Test func rowsByTheirBytes() throws {
    let sheet = CaseSheet([["纠纷简要情况": "上\n下"], [:]])
    let bytes = Array(sheet.text.utf8)
    let records = try readRecords(bytes: [bytes])
    let place = records.places[0]
    let row = String(decoding: bytes[place.start..<(place.start + Int(place.length))], as: UTF8.self)
    #expect(row == CaseSheet.csv([sheet.rows[0]]) && records.places.map(\.line) == [2, 4])
  }

  /// The sample year's first file against an independent count of its lines.
  @Test func oneFileOfTheSample() throws {
    let path = ShippedOffice.root + "/inputs/mediation/案件清单-2024-12(1).csv"
    let contract = try ShippedOffice.contract()
    let records = normalize(try check(try ingest([path], contract), contract), try ShippedOffice.seeds())
    #expect(records.files[0].recordsIn == records.files[0].nonData + records.count)
    #expect(records.count > 60 && records.moments(.accepted).filter { $0 == Moment.absent }.count <= 2)
  }
}
