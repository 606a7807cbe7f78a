import Testing
import XLSX

@testable import MediationStatistics

struct ReportTests {
  private static let names = [
    "1-报送表.xlsx", "2-统计月报.xlsx", "3-底稿.xlsx", "case-keys.csv", "cells.csv", "figures.csv", "findings.csv", "rejects.csv", "run.json",
    "工作摘要.txt", "报告.html",
  ]

  private func write(_ lines: [CaseLine], to path: String, plan: PipelinePlan? = nil) throws -> [String] {
    let results = try CaseDesk.results(try CaseDesk.register(lines, cutoff: "2025-01-31"), "2024-07", plan: plan)
    return try Report(results, in: try CaseDesk.project()).write(to: path, timings: ["read": 1])
  }

  @Test func allFilesAndEverySheet() throws {
    let folder = try OutputFolder()
    let names = try write(FigureStoreTests.lines, to: folder.file("out"))
    #expect(names.sorted() == ReportTests.names && folder.names == ["out"])
    let proof = try WorkbookProof.check(path: folder.file("out/2-统计月报.xlsx"))
    #expect(proof.cellsPerSheet.count == (try CaseDesk.plan().sheets.count))
    let book = try PackedWords.part("xl/workbook.xml", of: folder.file("out/2-统计月报.xlsx"))
    for sheet in try CaseDesk.plan().sheets { #expect(book.contains("name=\"\(sheet.name)\""), "\(sheet.name)") }
    #expect(try PackedWords.part("docProps/core.xml", of: folder.file("out/2-统计月报.xlsx")).contains("2024-07-31"))
  }

  /// The same cases in another order of rows give the same bytes, the lists of lines aside.
  @Test func sameCasesSameBytes() throws {
    let folder = try OutputFolder()
    let lines = DrawnCase.list(12, seed: 21).enumerated().map { CaseDesk.filled($1.line, number: $0) }
    _ = try write(lines, to: folder.file("a"))
    _ = try write(lines.reversed(), to: folder.file("c"))
    for name in ["figures.csv", "cells.csv", "工作摘要.txt", "1-报送表.xlsx", "2-统计月报.xlsx"] {
      #expect(try folder.bytes("a/\(name)") == folder.bytes("c/\(name)"), "\(name)")
    }
  }

  /// Every number of a workbook is a figure of figures.csv: shown ones, at least, are recorded.
  @Test func whatIsShownIsRecorded() throws {
    let results = try CaseDesk.results(try CaseDesk.register(FigureStoreTests.lines), "2024-07")
    let sheets = try Report(results, in: try CaseDesk.project()).sheets()
    let recorded = Set(results.figures.recorded.map(\.address))
    for table in sheets.flatMap(\.tables) {
      for case .figure(let figure) in table.rows.flatMap(\.cells) where !recorded.contains(figure.address) {
        Issue.record("\(figure.address)")
      }
      #expect(table.falseSums.isEmpty, "\(table.heads)")
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
    #expect(sheets.map(\.name) == results.plan.sheets.map(\.name))
  }

  @Test func noCasesAtAll() throws {
    let folder = try OutputFolder()
    #expect(try write([], to: folder.file("out")).sorted() == ReportTests.names)
    try WorkbookProof.check(path: folder.file("out/2-统计月报.xlsx"))
  }

  /// `run.json` has to tell every file that the figures rest on.
  @Test func definitionsNameThePipelineItself() throws {
    let folder = try OutputFolder()
    _ = try write([[:]], to: folder.file("out"))
    let manifest = try folder.text("out/run.json")
    for name in ["pipelines/rules/mediation-cases.yaml", "pipelines/contracts/mediation-cases.yaml", "seeds/measures.yaml"] {
      #expect(manifest.contains("\"\(name)\""))
    }
    #expect(manifest.contains("\"pipelines/monthly.yaml\""))
    #expect(!manifest.contains("wuchang-2024.csv"), "the monthly run compares with nothing published")

  }

  /// A quote that swallows lines makes cells of any length. A fault of the data must not stop the run.
  @Test func aCodeOfFortyThousandCharacters() throws {
    let folder = try OutputFolder()
    #expect(throws: Never.self) { try write([["案件编码": String(repeating: "编", count: 40_000)], [:]], to: folder.file("out")) }

  }

  private func plan(in folder: OutputFolder, _ change: (String) -> String) throws -> PipelinePlan {
    let text =
      "pipeline: p\ntitle: t\ninputs: [{name: cases, contract: pipelines/contracts/mediation-cases.yaml, path: i}]\nrules: pipelines/rules/mediation-cases.yaml\nchecks: pipelines/checks/mediation-cases.yaml\nworkbook: {file: w.xlsx, sheets: [{kind: cover, name: 封面}]}\nsummary: {file: s.txt, template: pipelines/templates/monthly.mustache}\n"
    try folder.write("p.yaml", change(text))
    return try PipelinePlan.read(folder.file("p.yaml"))
  }

  @Test func aSmallPlan() throws {
    let folder = try OutputFolder()
    #expect(
      try write([[:]], to: folder.file("out"), plan: try plan(in: folder) { $0 }).sorted() == [
        "case-keys.csv", "cells.csv", "figures.csv", "findings.csv", "rejects.csv", "run.json", "s.txt", "w.xlsx",
      ])
  }

  /// What nobody is told needs no memory of what was told, and cannot be published.
  @Test func unreported() throws {
    let folder = try OutputFolder()
    let names = try write([[:]], to: folder.file("out"), plan: try plan(in: folder) { $0 + "unreported: true\n" })
    #expect(!names.contains("case-keys.csv") && names.contains("figures.csv"))
    #expect(
      faultMessages { _ = try publish(folder.file("out"), below: folder.file("kept"), replaces: false) }.contains {
        $0.contains("unreported")
      })
  }

  /// Paths in YAML may not leave the project (DECISIONS 15), and one file may not overwrite another.
  @Test(arguments: ["../../escaped.xlsx", "a/b.xlsx", "figures.csv", "cells.csv", "rejects-x.csv"])
  func fileNamesAreChecked(name: String) throws {
    let folder = try OutputFolder()
    #expect(throws: RunFault.self) {
      let plan = try plan(in: folder) { $0.replacing("w.xlsx", with: name) }
      do { _ = try write([[:]], to: folder.file("x/y/out"), plan: plan) } catch let fault as RunFault where fault.kind == .cannotWrite {
        throw Missing()
      }
    }

  }

  /// Names of sheets are configuration too: exit 78, not 73.
  @Test(arguments: ["月/社区", "History"])
  func sheetNamesAreChecked(name: String) throws {
    let folder = try OutputFolder()
    let fault = #expect(throws: RunFault.self) {
      try write([[:]], to: folder.file("out"), plan: try plan(in: folder) { $0.replacing("name: 封面", with: "name: \(name)") })
    }
    #expect(fault?.kind == .badConfiguration)
    #expect(folder.names == ["p.yaml"])
  }
}
