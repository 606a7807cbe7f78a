import Foundation
import Testing
import XLSX

@testable import MediationStatistics

struct OpenRendererTests {
  private func write(_ lines: [CaseLine], to folder: String, with extras: [ExtraOutput] = [.open]) throws -> [String] {
    let results = try CaseDesk.results(try CaseDesk.register(lines, cutoff: "2025-01-31"), "2024-07")
    return try Report(results, in: try CaseDesk.project(), with: extras).write(to: folder, timings: [:])
  }

  @Test func onlyWhenAskedFor() throws {
    let folder = try OutputFolder()
    #expect(try !write([[:]], to: folder.file("a"), with: []).contains { $0.hasPrefix("4-") || $0 == "open-audit.csv" })
    let names = try write([[:]], to: folder.file("b"))
    #expect(Set(names).isSuperset(of: ["4-开放数据.xlsx", "4-开放数据.zip", "open-audit.csv"]))
  }

  @Test func theBookAndItsNumbers() throws {
    let folder = try OutputFolder()
    _ = try write(FigureStoreTests.lines, to: folder.file("out"))
    let proof = try WorkbookProof.check(path: folder.file("out/4-开放数据.xlsx"))
    let plan = try wanted(try CaseDesk.plan().open)
    #expect(proof.cellsPerSheet.count == plan.tables.count + 4)
    #expect(try PackedWords.part("xl/tables/table3.xml", of: folder.file("out/4-开放数据.xlsx")).contains("name=\"t_totals\""))
    let core = try PackedWords.part("docProps/core.xml", of: folder.file("out/4-开放数据.xlsx"))
    #expect(core.contains("<dc:subject>") && core.contains("<cp:keywords>") && core.contains("2024-07-31"))
    let cells = try folder.text("out/cells.csv").split(separator: "\n").filter { $0.hasPrefix("4-开放数据.xlsx,") }
    #expect(
      cells.count > 100 && cells.allSatisfy { $0.contains("[2024") && ($0.hasSuffix("]") || $0.hasSuffix("] × 100")) },
      "each with its address")
    #expect(!(try folder.text("out/open-audit.csv")).contains("必须,不符"))
  }

  /// The same cases in another order of rows give the same bytes.
  @Test func sameCasesSameBytes() throws {
    let folder = try OutputFolder()
    let lines = DrawnCase.list(12, seed: 21).enumerated().map { CaseDesk.filled($1.line, number: $0) }
    _ = try write(lines, to: folder.file("a"))
    _ = try write(lines.reversed(), to: folder.file("b"))
    for name in ["4-开放数据.xlsx", "4-开放数据.zip", "open-audit.csv"] {
      #expect(try folder.bytes("a/\(name)") == folder.bytes("b/\(name)"), "\(name)")
    }
  }

  /// A book that breaks an essential point is not written, and nothing else is.
  @Test func aBreachStopsTheRun() throws {
    let folder = try OutputFolder()
    let yaml = try String(contentsOfFile: CaseDesk.root + "/pipelines/monthly.yaml", encoding: .utf8)
    try folder.write("p.yaml", yaml.replacing("name: 月和社区,", with: "name: 各月各社区受理和调解成功件数,"))
    let plan = try PipelinePlan.read(folder.file("p.yaml"))
    let results = try CaseDesk.results(try CaseDesk.register([[:]]), "2024-07", plan: plan)
    let report = try Report(results, in: try CaseDesk.project(), with: [.open])
    let fault = #expect(throws: RunFault.self) { try report.write(to: folder.file("out"), timings: [:]) }
    #expect(fault?.kind == .badConfiguration && fault?.description.contains("[sheet-names]") == true)
    #expect(folder.names == ["p.yaml"])
  }
}
