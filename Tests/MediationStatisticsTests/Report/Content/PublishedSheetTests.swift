import Testing

@testable import MediationStatistics

struct PublishedSheetTests {
  @Test func withoutAReportThereIsASentence() throws {
    let sheet = publishedSheet(.asked(.published), try CaseDesk.context([[:]]))
    #expect(sheet.tables.isEmpty && sheet.notes == ["seeds/published/ 中没有本报告期的公布数。"])
  }

  @Test func publishedBesideComputed() throws {
    let yaml =
      "title: 甲\nperiod: 2024-07\nfigures:\n  - {figure: received, name: 受理, address: \"received[2024-07]\"}\n  - {figure: rate, name: 率}\n"
    let report = try wanted(try PublishedReportTests.read(yaml).first)
    let plain = try CaseDesk.results(try CaseDesk.register([[:]]), "2024-07")
    let results = RunResults(
      plan: plain.plan, seeds: plain.seeds, period: plain.period, registers: plain.registers,
      figures: plain.figures,
      checks: plain.checks, forms: [], published: [(report, comparePublished(report, plain.figures))])
    let sheet = publishedSheet(.asked(.published), ReportContext(results))
    #expect(sheet.tables[0].words == [["受理", "14", "件", "1", "-13", "!不一致", ""], ["率", "83.33", "%", "—", "—", "暂无数据", ""]])
    #expect(publishedTable(results).contains("受理          14       1   -13  不一致"))
  }
}
