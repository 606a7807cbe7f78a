import Testing

@testable import MediationStatistics

struct WrittenRunTests {
  private func folder(_ runs: [(String, String)]) throws -> OutputFolder {
    let folder = try OutputFolder()
    for (name, book) in runs {
      let manifest =
        #"{"pipeline": "monthly", "data_cutoff": "2025-01-10", "records_digest": "abc", "outputs": [{"path": "\#(book)", "sha256": ""}, {"path": "a.csv", "sha256": ""}]}"#
      try folder.write("outputs/\(name)/run.json", manifest)
    }
    return folder
  }

  @Test func whatTheManifestSays() throws {
    let folder = try folder([("2024-12/monthly", "月报.xlsx")])
    let run = try WrittenRun(folder.file("outputs/2024-12/monthly"))
    #expect(run.pipeline == "monthly" && run.recordsDigest == "abc" && run.workbooks == ["月报.xlsx"])
    #expect(run.dataCutoff?.description == "2025-01-10")
  }

  @Test func theOnlyRunWithTheWorkbook() throws {
    let folder = try folder([("2024-12/monthly", "月报.xlsx"), ("2024/annual", "年报.xlsx")])
    try folder.write("outputs/README.md", "")
    #expect(try WrittenRun.only(with: "年报.xlsx", below: folder.file("outputs")).folder.hasSuffix("2024/annual"))
  }

  @Test(arguments: [
    (["2024-11/monthly", "2024-12/monthly"], "月报.xlsx", "有 2 次运行写出了“月报.xlsx” — 请用 --run 指定其中一个"),
    (["2024-11/monthly"], "月报.xls", "没有工作簿“月报.xls”，是不是“月报.xlsx”？ — 现有：月报.xlsx"), ([], "月报.xlsx", "中没有运行结果"),
  ])
  func slips(runs: [String], book: String, message: String) throws {
    let folder = try folder(runs.map { ($0, "月报.xlsx") })
    let fault = #expect(throws: RunFault.self) { try WrittenRun.only(with: book, below: folder.file("outputs")) }
    #expect(fault?.kind == .usage && fault?.messages.first?.contains(message) == true, "\(fault?.messages ?? [])")
    if runs.count > 1 { for run in runs { #expect(fault?.messages.first?.contains(run) == true) } }
  }

  @Test func noRunAtAll() throws {
    let fault = #expect(throws: RunFault.self) { try WrittenRun("/nowhere") }
    #expect(fault?.kind == .inputMissing)
  }
}
