import Testing

@testable import MediationStatistics

struct PageRequestTests {
  private func plan(_ page: String) throws -> PipelinePlan {
    let text = """
      pipeline: p
      title: 报表
      inputs: [{name: cases, contract: c.yaml, path: inputs}]
      rules: r.yaml
      checks: k.yaml
      workbook: {file: b.xlsx, sheets: [{kind: cover, name: 封面}]}
      summary: {file: s.txt, template: t.mustache}
      page: {template: a.mustache, style: b.css, script: c.js, \(page)}

      """
    return try reading("p.yaml", text) { try PipelinePlan.read($0) }
  }

  @Test func whatItSays() throws {
    let page = try #require(
      try plan(
        "file: 报告.html, key_figures: [received], compare: [yoy, ytd.yoy], sections: [{kind: months, name: 月, columns: [received], chart: line}]"
      ).page)
    #expect(page.file == "报告.html" && page.keyFigures == ["received"] && page.compare == [[.yoy], [.ytd, .yoy]])
    #expect(page.sections.map(\.kind) == [.months] && page.parts == ["a.mustache", "b.css", "c.js"])
  }

  @Test(arguments: [
    ("file: run.json", "其他输出同名"), ("file: figures.csv", "其他输出同名"), ("file: rejects.html", "其他输出同名"), ("file: a/b.html", "不含文件夹"),
    ("file: 报告.txt", "以 .html 结尾"), ("file: b.xlsx", "重名"), ("compare: [yoy.ytd], file: a.html", "只能放在最后"),
    ("compare: [yo], file: a.html", "可用 ytd"),
    ("file: a.html, sections: [{kind: cover, name: x}]", "不用 cover"),
    ("file: a.html, sections: [{kind: checks, name: x}, {kind: quality, name: x}]", "用了 2 次"),
    ("title: x, file: a.html", "不认识的键"), ("key_figures: [received]", "缺少“file”"),
  ])
  func faults(page: String, part: String) {
    let messages = faultMessages { _ = try plan(page) }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }
}
