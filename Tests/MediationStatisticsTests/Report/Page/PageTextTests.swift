import Testing

@testable import MediationStatistics

struct PageTextTests {
  /// Every number on the page is the figure at its address, and has its line in figures.csv.
  @Test(arguments: ["2024-07", "2024", "2024-Q3", "2024-07-01..2024-07-20", "2024-08", "2030-01"])
  func everyNumberIsAFigure(period: String) throws {
    let results = try CaseDesk.results(try CaseDesk.register(FigureStoreTests.lines), period)
    let page = try ReadPage(results)
    let recorded = Dictionary(results.figures.recorded.map { ($0.address.description, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(page.numbers.count > 50)
    for number in page.numbers {
      let figure = try #require(recorded[number.address], "\(number)")
      let shown = figure.address.suffixes.last?.isChange == true ? figure.value?.magnitude.decimal(figure.decimals) ?? "" : figure.text
      #expect(number.value == figure.machineText && (number.text.contains(shown) || number.text.contains("持平")), "\(number)")
    }
    for gap in page.gaps {
      #expect(try #require(recorded[gap.address]).value == nil && !gap.text.contains { $0.isNumber && $0 != "0" }, "\(gap)")
    }
    for drawn in page.drawn {
      let figure = try #require(recorded[drawn.address])
      #expect(drawn.text == figure.text || figure.value == nil, "\(drawn)")
    }
  }

  /// No bare number stands in a cell: what is no figure are counts of rows and findings, sides of checks, and case numbers.
  @Test func cellsOfFiguresAreTraced() throws {
    let page = try ReadPage(FigureStoreTests.lines)
    let sheets = try Report(try CaseDesk.results(try CaseDesk.register(FigureStoreTests.lines), "2024-07"), in: try CaseDesk.project())
      .pageSheets(try #require(try CaseDesk.plan().page))
    let figures = sheets.flatMap(\.tables).flatMap(\.rows).flatMap(\.cells).compactMap(\.figure)
    let addresses = Set(page.numbers.map(\.address) + page.gaps.map(\.address))
    #expect(figures.count > 100 && figures.allSatisfy { addresses.contains($0.address.description) })
  }

  @Test func sameCasesSameBytes() throws {
    let lines = DrawnCase.list(12, seed: 21).enumerated().map { CaseDesk.filled($1.line, number: $0) }
    #expect(try ReadPage(lines).text == ReadPage(lines.reversed()).text)
  }

  @Test func nothingIsFetched() throws {
    let text = try ReadPage(FigureStoreTests.lines).text
    let own = text.replacing("http://www.w3.org/2000/svg", with: "")
    for word in ["http:", "https:", "src=", "@import", "url(", "<link", "<img", "<iframe", "style=\""] {
      #expect(!own.contains(word), "\(word)")
    }
    #expect(text.matches(of: /<[^>]*\son[a-z]+=/).isEmpty)
    #expect(text.contains("default-src &#39;none&#39;"))
    #expect(!text.contains("{{") && !text.contains("}}"))
  }

  @Test(arguments: [
    "</td><script>alert(1)</script>", "{{received}}", "{{{script}}}", "a\u{202E}b\u{2066}", "\" onmouseover=\"x", "=1+1", "&lt;",
  ])
  func hostileTexts(text: String) throws {
    var sheet = SheetContent("名" + text, title: "题" + text)
    sheet.lines = ["行" + text]
    sheet.notes = ["注" + text]
    var table = TableContent(
      [ColumnContent("头" + text), ColumnContent("乙", group: "组" + text), ColumnContent("丙", group: "组" + text)], caption: "表" + text)
    table.rows = [RowContent([.text("格" + text), .word("词" + text), .alarm("警" + text)])]
    table.heat = 1..<3
    var bare = TableContent([ColumnContent("")])
    bare.isBare = true
    bare.rows = [RowContent([.text("句" + text)])]
    sheet.tables = [table, bare]
    let page = try ReadPage([sheet]).text
    #expect(page.count { $0 == "\u{202E}" || $0 == "\u{2066}" } == 0 && !page.contains(" onmouseover=\"x"))
    #expect(page.matches(of: /<script>/).count == 1 && !page.contains("</td><script") && page.contains("名"))
    if text.hasPrefix("{{") || text == "=1+1" {
      for mark in ["名", "题", "行", "注", "头", "组", "表", "格", "词", "警", "句"] { #expect(page.contains(mark + text)) }
    }
    if text == "&lt;" { #expect(page.contains("名&amp;lt;")) }
  }

  /// Without papers nothing is known of the court side, not even 0.
  @Test func anOfficeWithoutPapers() throws {
    let page = try ReadPage(FigureStoreTests.lines)
    #expect(page.text.contains("涉诉涉复数据未知（不是0）") && !page.numbers.contains { $0.address.hasPrefix("proceedings") })
  }

  @Test func papersWithoutPeople() throws {
    let office = try SmallOffice()
    try office.put(
      "inputs/mediation/清单.csv",
      CaseDesk.csv([["受理时间": "2024-12-02 09:00:00", "调解时间": "2024-12-03 09:00:00", "案件编码": CaseDesk.code(1, day: "20241202")]]))
    let paper: CaseLine = ["收到日期": "2024-12-23", "案号": "（2024）浙0110民初7号", "文书种类": "应诉通知书", "文书日期": "2024-12-20", "处理结果": "", "原告": "赵甲乙"]
    try office.put("inputs/court/登记簿.csv", CourtDesk.csv([paper]))
    let page = try ReadPage(try office.results("monthly", "2024-12"), in: try office.project())
    #expect(page.text.contains("（2024）浙0110民初7号") && page.text.contains("提交答辩状") && !page.text.contains("赵甲乙"))
    #expect(page.numbers.contains { $0.address == "proceedings[2024-12]" && $0.text == "1" })
  }

  @Test func anEmptyMonth() throws {
    let page = try ReadPage([CaseLine]())
    #expect(page.numbers.contains { $0.address == "received[2024-07]" && $0.value == "0" })
    #expect(page.gaps.contains { $0.address == "success_rate[2024-07]" && $0.text == "—" })
    #expect(page.gaps.contains { $0.address == "received.yoy[2024-07]" && $0.text == "无上年同期数据可比" })
  }

  @Test func unitsFoundedInMidPeriod() throws {
    let lines = [FigureStoreTests.line("2023-07-01"), FigureStoreTests.line("2024-07-01", ["调解组织": "", "工作室": "警民联调"])]
    let page = try ReadPage(lines)
    #expect(page.gaps.contains { $0.text == "未设立" } && page.text.contains("尚未设立，不作比较"))
  }

  /// 「送审稿」 while a check fails (DECISIONS 18), and never a 密级.
  @Test func drafts() throws {
    let draft = try ReadPage(FigureStoreTests.lines).text
    let office = try SmallOffice()
    try office.put(
      "inputs/mediation/清单.csv",
      CaseDesk.csv([["受理时间": "2024-12-02 09:00:00", "调解时间": "2024-12-03 09:00:00", "案件编码": CaseDesk.code(1, day: "20241202")]]))
    let sound = try ReadPage(try office.results("monthly", "2024-12"), in: try office.project()).text
    #expect(draft.contains("<strong>送审稿</strong>") && draft.contains("项不通过") && !sound.contains("送审稿") && sound.contains("全部通过"))
    for text in [draft, sound] {
      #expect(text.contains("<strong>内部资料</strong>") && !["秘密", "机密", "绝密"].contains { text.contains($0) })
      #expect(text.contains("<dt>数据截止</dt>") && text.contains("按受理时间归期"))
    }
  }

  /// An office restyles the page without a build; a slip in its template is told.
  @Test(arguments: [
    ("{{recieved}}", "“recieved”"), ("{{#sections}}{{titel}}{{/sections}}", "“titel”"),
    ("{{#key_figures}}{{number.valu}}{{/key_figures}}", nil),
    ("{{#sections}}", "花括号"),
  ])
  func ownTemplates(template: String, part: String?) throws {
    let request = try #require(try CaseDesk.plan().page)
    let parts = PageParts(template: template, style: "", script: "")
    let messages = faultMessages { _ = try pageText(request, [SheetContent("a", title: "b")], parts, try CaseDesk.context([[:]])) }
    if let part { #expect(messages.contains { $0.contains(part) && $0.contains(request.template) }, "\(messages)") }
    #expect(
      try pageText(request, [], PageParts(template: "{{office}}：{{received}}件", style: "", script: ""), try CaseDesk.context([[:]]))
        == "五常街道司法所：1件")
  }
}
