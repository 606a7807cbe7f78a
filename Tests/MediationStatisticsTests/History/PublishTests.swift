import Testing

@testable import MediationStatistics

/// A run is kept and read back.
struct PublishTests {
  private static func run(_ lines: [CaseLine], in folder: OutputFolder, named name: String = "out") throws -> String {
    let results = try CaseDesk.results(try CaseDesk.register(lines, cutoff: "2025-01-31"), "2024-07")
    _ = try Report(results, in: try CaseDesk.project()).write(to: folder.file(name), timings: [:])
    return folder.file(name)
  }

  @Test func keptAndReadBack() throws {
    let folder = try OutputFolder()
    let lines = DrawnCase.list(40, seed: 8).map(\.line)
    let target = try publish(try Self.run(lines, in: folder), below: folder.file("kept"), replaces: false)
    #expect(target == folder.file("kept/2024-07/monthly"))
    let publication = try Publication.read(target)
    #expect(publication.period == ReportingPeriod("2024-07") && publication.pipeline == "monthly")
    let report = try ReviseTests.report(publication, lines)
    #expect(report.changed.isEmpty && report.cases.isEmpty, "\(report.changed.map(\.address.description))")
    #expect(publication.reported.count > 100)
  }

  /// No code of a case, no name and no telephone is kept.
  @Test func onlyHashes() throws {
    let folder = try OutputFolder()
    let target = try publish(try Self.run([["当事人": "柳若竹,赵甲"]], in: folder), below: folder.file("kept"), replaces: false)
    for name in ["figures.csv", "case-keys.csv"] {
      let text = try folder.text("kept/2024-07/monthly/\(name)")
      #expect(!text.contains("ZJ3301005") && !text.contains("柳若竹"), "\(target)/\(name)")
    }
  }

  @Test func anotherRecordIsNotOverwritten() throws {
    let folder = try OutputFolder()
    let first = try Self.run([[:]], in: folder)
    let target = try publish(first, below: folder.file("kept"), replaces: false)
    #expect(try publish(first, below: folder.file("kept"), replaces: false) == target, "the same record again is no fault")
    let second = try Self.run([[:], [:]], in: folder, named: "second")
    #expect(faultMessages { _ = try publish(second, below: folder.file("kept"), replaces: false) }.contains { $0.contains("--replace") })
    _ = try publish(second, below: folder.file("kept"), replaces: true)
    #expect(try Publication.read(target).cases.rows.count == 2)
  }

  @Test func whatDoesNotVerifyIsNotKept() throws {
    let folder = try OutputFolder()
    let out = try Self.run([[:]], in: folder)
    try folder.write("out/case-keys.csv", "key\n")
    #expect(faultMessages { _ = try publish(out, below: folder.file("kept"), replaces: false) }.contains { $0.contains("case-keys.csv") })
    #expect(
      faultMessages { _ = try publish(folder.file("none"), below: folder.file("kept"), replaces: false) }.contains {
        $0.contains("run.json")
      })
    #expect(!folder.names.contains("kept"))
  }

  @Test func aChangedRecordIsRefused() throws {
    let folder = try OutputFolder()
    let target = try publish(try Self.run([[:]], in: folder), below: folder.file("kept"), replaces: false)
    let text = try folder.text("kept/2024-07/monthly/figures.csv")
    try folder.write("kept/2024-07/monthly/figures.csv", text.replacing("received[2024-07],", with: "received[2024-06],"))
    #expect(faultMessages { _ = try Publication.read(target) }.contains { $0.contains("figures.csv") })
    #expect(faultMessages { _ = try Publication.read(folder.path) }.contains { $0.contains("tiaojie publish") })
  }
}
