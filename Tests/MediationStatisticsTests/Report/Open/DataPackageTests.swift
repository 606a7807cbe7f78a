import Testing

@testable import MediationStatistics

struct DataPackageTests {
  private func package(license: String? = nil) throws -> DataPackage {
    let request = try wanted(try CaseDesk.plan().open)
    let own = OpenRequest(
      file: request.file, package: request.package, title: request.title, subject: request.subject, keywords: request.keywords,
      license: license, notes: request.notes, tables: request.tables, definitions: request.definitions)
    let sheet = OpenSample.data
    return DataPackage(
      OpenSample.book, own, try CaseDesk.context([[:]]), files: [(sheet, try wanted(sheet.table), Array("community,received\n".utf8))])
  }

  @Test func whatItSays() throws {
    let package = try package()
    #expect(package.name == "tiaojie-monthly-2024-07" && package.created == "2024-07-31T00:00:00Z")
    #expect(package.licenses == nil && package.sources.map(\.title) == ["五常街道司法所：人民调解案件清单"])
    let resource = package.resources[0]
    #expect(resource.name == "by_community" && resource.path == "data/by_community.csv" && resource.bytes == 19)
    #expect(resource.hash.hasPrefix("sha256:") && resource.hash.count == 71 && resource.title == "各社区受理情况，2024年7月")
    #expect(resource.schema.primaryKey == ["community"] && resource.schema.missingValues == ["", "[z]", "[new]", "[x]", "[c]"])
    #expect(resource.schema.fields.map(\.type) == ["string", "integer"] && resource.schema.fields[1].title == "受理件数（件）[注1]")
    #expect(resource.schema.fields.map(\.constraints.required) == [true, false])
  }

  @Test func theLicenceIsTheOfficesChoice() throws {
    #expect(try package(license: "CC-BY-4.0").licenses?.map(\.name) == ["CC-BY-4.0"])
  }

  /// On 说明 the shorthand is the row's own name, not a value that is missing.
  @Test func theTableOfMarks() throws {
    #expect(DataPackage.Schema(try wanted(OpenSample.explanations.table)).missingValues == [""])
  }
}
