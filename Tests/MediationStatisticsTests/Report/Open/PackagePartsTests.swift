import Testing

@testable import MediationStatistics

struct PackagePartsTests {
  @Test func oneCSVATable() throws {
    let parts = packageParts(OpenSample.book, try wanted(try CaseDesk.plan().open), try CaseDesk.context([[:]]))
    #expect(parts.map(\.name) == ["datapackage.json", "data/notes.csv", "data/by_community.csv"])
    let json = String(decoding: parts[0].bytes, as: UTF8.self)
    #expect(json.contains("\"missingValues\"") && json.contains("\"primaryKey\""), "the standard's own spelling of keys")
    #expect(!json.contains("licenses"))
  }

  /// Fields' names for machines, shorthand as it stands, no byte order mark.
  @Test func theCSV() throws {
    #expect(String(decoding: tableCSV(try wanted(OpenSample.data.table)), as: UTF8.self) == "community,received\n永福社区,5\n五常社区,[z]\n")
  }
}
