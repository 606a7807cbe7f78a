import Testing

@testable import MediationStatistics

/// A narrowed run: its figures are those of the rows that the conditions take, every output says so, and what is the whole office's is left out.
struct RunFilterTests {
  private static let lines: [CaseLine] = [
    ["调解协议金": "200000"], ["调解协议金": "50", "调解结果": "调解不成功"], ["调解协议金": "300000", "调解组织": "五常街道文一社区人民调解委员会"],
  ]

  private func office() throws -> SmallOffice {
    let office = try SmallOffice()
    try office.put("pipelines/own.yaml", SmallOffice.plan(forms: ["mediation-monthly"]))
    try office.put("inputs/mediation/清单.csv", CaseDesk.csv(Self.lines))
    return office
  }

  private func filter(_ texts: [String], _ office: SmallOffice) throws -> RunFilter? {
    let pipeline = try office.pipeline("own")
    return try RunFilter(texts, try office.registers(pipeline), pipeline)
  }

  private func results(_ office: SmallOffice, _ texts: [String]) throws -> RunResults {
    let pipeline = try office.pipeline("own")
    let registers = try office.registers(pipeline)
    return try pipeline.results(registers, .month(2024, 7), only: try wanted(try RunFilter(texts, registers, pipeline)))
  }

  @Test func figuresAreNarrowed() throws {
    let results = try results(try office(), ["金额>=10万", "社区=永福社区"])
    #expect(results.figures.figure(try address("received[2024-07]"))?.value == Fraction(1))
    #expect(results.figures.figure(try address("received[2024-07;community=文一社区]"))?.value == Fraction(0))
    #expect(results.figures.figure(try address("success_rate[2024-07]"))?.denominator == 1)
    #expect(results.checks.allSatisfy(\.holds) && results.plan.returns == nil && results.forms.isEmpty)
  }

  @Test func everyOutputSaysSo() throws {
    let office = try office()
    let (results, out) = (try results(office, ["金额>=10万"]), office.file("out/2024-07/own"))
    let names = try Report(results, in: try office.project()).write(to: out, timings: [:])
    #expect(!names.contains("报送.xlsx"))
    #expect(try office.text("out/2024-07/own/摘要.txt").hasPrefix("（筛选：金额>=10万。只含符合条件的案件，不是全街道数据。）"))
    #expect(try office.text("out/2024-07/own/figures.csv").split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix(",金额>=10万") })
    #expect(try office.text("out/2024-07/own/run.json").contains("\"where\" : [\n    \"金额>=10万\"\n  ]"))
    let sheets = try Report(results, in: try office.project()).sheets()
    #expect(sheets.allSatisfy { $0.lines.contains { $0.contains("筛选：金额>=10万") } })
    #expect(try Verification(out).isSound)
    #expect(
      faultMessages { _ = try publish(out, below: office.file("publications"), replaces: false) }.first?.contains("是筛选后的运行（金额>=10万）")
        == true)
  }

  @Test func thePageSaysSo() throws {
    let office = try office()
    let pipeline = try office.pipeline("monthly")
    let registers = try office.registers(pipeline)
    let results = try pipeline.results(registers, .month(2024, 7), only: try wanted(try RunFilter(["金额>=10万"], registers, pipeline)))
    let page = try wanted(try Report(results, in: try office.project()).page())
    #expect(page.contains("<div><dt>筛选</dt><dd>金额&gt;=10万（只含符合条件的案件，不是全街道数据）</dd></div>"))
    #expect(!page.contains("期限提醒"))
  }

  @Test func faults() throws {
    let office = try office()
    #expect(try filter([], office) == nil)
    #expect(faultMessages { _ = try filter(["月>=2024-07"], office) } == ["--where 这里的报告期由 --month 等或数值地址指定 — 请去掉条件中的报告期"])
    #expect(faultMessages { _ = try filter(["文书种类=传票"], office) }.first?.hasPrefix("--where “调解案件”没有“文书种类”这一字段") == true)
  }

  @Test func foldersDiffer() throws {
    let office = try office()
    let marks = try [["金额>=10万"], ["金额>10万"], ["金额>=10万", "社区=永福社区"]].map { try wanted(try filter($0, office)).folderMark }
    #expect(Set(marks).count == 3 && marks.allSatisfy { $0.hasPrefix("where-") && $0.count == 14 })
  }
}
