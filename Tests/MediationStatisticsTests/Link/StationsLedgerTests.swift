import Foundation
import Testing

@testable import MediationStatistics

/// The shipped ledger of the 公共法律服务驿站: a CSV, a contract, members and measures; no line of Swift knows of it (DECISIONS 30).
struct StationsLedgerTests {
  private func store() throws -> FigureStore {
    let project = try CaseDesk.project()
    let pipeline = try Pipeline(try PipelinePlan.read(project.path("pipelines/annual.yaml")), in: project)
    let folder = try OutputFolder()
    try folder.write("清单.csv", CaseDesk.csv([["受理时间": "2024-07-01"]]))
    let contract = try wanted(pipeline.contracts.activities.first { $0.id == "stations" })
    var files = InputFiles()
    files.add([folder.file("清单.csv")], pipeline.contracts.cases)
    files.add(try inputFiles(project.path("inputs/stations"), contract.holds), contract)
    return pipeline.figures(try pipeline.registers(files, cutoff: nil))
  }

  @Test func theYearIsWhatTheReportPrinted() throws {
    let store = try store()
    let year = ["disputes": 723, "checkups": 197, "consultations": 541, "lectures": 42, "reviews": 135, "reports": 82]
    for (name, number) in year {
      let figure = try wanted(store.figure(address("station_\(name)[2024]")))
      #expect(figure.numerator == Int128(number), "\(figure.address)")
      let stations = try wanted(store.dimension(DimensionID("station"), of: "station_\(name)")).members
      let parts = try stations.map { try wanted(store.figure(address("station_\(name)[2024;station=\($0.id)]"))).numerator ?? -1 }
      #expect(parts.reduce(0, +) == Int128(number) && parts.filter { $0 > 0 }.count == 4, "\(name) \(parts)")
    }
  }

  @Test func noSwiftKnowsOfIt() throws {
    let sources = "\(CaseDesk.root)/Sources"
    var files = 0
    for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init() where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8)
      files += 1
      for word in ["驿站", "station_", "\"stations\"", "\"station\""] { #expect(!text.contains(word), "\(name): \(word)") }
    }
    #expect(files > 100)
  }

  /// 723 counts some of the 3218 anew: told by the measure, from the seeds.
  @Test func itsDisputesAreNotAddedToTheCases() throws {
    let seeds = try CaseDesk.seeds()
    #expect(try seeds.measures.overlapNote(wanted(seeds.measures["station_disputes"])) == "与受理件数有重叠，不得相加。")
    let report = try wanted(try PublishedReport.readAll("\(CaseDesk.root)/seeds/published").first)
    let told = comparePublished(report, try store()).filter { $0.reason.contains("不得相加") && $0.item.figure.hasPrefix("stations") }
    #expect(told.map(\.reason) == ["与“受理矛盾纠纷”3218有重叠，不得相加"] && told.map(\.verdict) == [.equal])
  }
}
