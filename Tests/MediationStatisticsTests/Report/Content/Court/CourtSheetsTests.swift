import Testing

@testable import MediationStatistics

/// The four sheets of the court side, and the paragraph of the summary, over a small register.
struct CourtSheetsTests {
  private static let lines: [CaseLine] = [
    [
      "案号": "（2024）浙8601行初1号", "发文单位": "杭州铁路运输法院", "文书种类": "传票", "处理结果": "", "收到日期": "2024-07-02", "开庭时间": "2024-07-20 09:00", "是否开庭": "是",
      "负责人出庭": "是", "案由": "行政处罚",
    ],
    ["案号": "（2024）浙8601行初1号", "发文单位": "杭州铁路运输法院", "处理结果": "撤销", "收到日期": "2024-07-29", "案由": "行政处罚", "文书日期": "2024-07-25"],
    ["案号": "（2024）浙8601行初2号", "发文单位": "杭州铁路运输法院", "文书种类": "行政调解书", "处理结果": "调解", "收到日期": "2024-07-09", "案由": "柳若竹诉街道一案"],
    ["案号": "示政复决字〔2024〕3号", "发文单位": "杭州市余杭区人民政府", "文书种类": "行政复议决定书", "我方地位": "被申请人", "处理结果": "确认违法", "收到日期": "2024-07-10"],
    ["案号": "（2024）浙0110民初XX号", "收到日期": "2024-07-11"], ["收到日期": "", "文书日期": ""],
  ]

  private static func context(_ period: String = "2024-07", papers: Bool = true) throws -> ReportContext {
    let cases = try CaseDesk.register([[:]])
    let registers = papers ? Registers(cases: cases, court: try CourtDesk.register(lines)) : try CaseDesk.alone(cases)
    let pipeline = try Pipeline(try CaseDesk.plan(), in: try CaseDesk.project())
    return ReportContext(try pipeline.results(registers, try wanted(ReportingPeriod(period))))
  }

  private static func sheet(_ kind: SheetRequest.Kind, _ context: ReportContext) throws -> SheetContent {
    let request = try wanted(context.plan.sheets.first { $0.kind == kind })
    switch kind {
    case .litigation: return try litigationSheet(request, context)
    case .papers: return try papersSheet(request, context)
    case .deadlines: return deadlinesSheet(request, context)
    default: return try hearingsSheet(request, context)
    }
  }

  private static func words(_ table: TableContent) -> [String] {
    table.rows.map { row in
      row.cells.map { cell -> String in
        switch cell {
        case .text(let text), .word(let text), .alarm(let text): text
        case .figure(let figure), .sum(let figure): figure.text
        case .figureWithUnit(let figure): figure.text + figure.unit
        default: ""
        }
      }.joined(separator: "|")
    }
  }

  @Test func ratesStandWithTheirParts() throws {
    let sheet = try Self.sheet(.litigation, try Self.context())
    let rows = Self.words(sheet.tables[0])
    #expect(rows.contains { $0.hasPrefix("行政诉讼调撤率|%|50.00%|1/2|") })
    #expect(rows.contains { $0.hasPrefix("行政诉讼败诉率|%|50.00%|1/2|") })
    #expect(rows.contains { $0.hasPrefix("行政复议纠错率|%|100.00%|1/1|") })
    #expect(rows.contains { $0.hasPrefix("负责人出庭应诉率|%|100.00%|1/1|") })
    #expect(sheet.tables.contains { $0.caption == "败诉案件" && Self.words($0) == ["（2024）浙8601行初1号|行政处罚|被告|撤销|2024-07-29"] })
    #expect(sheet.tables.contains { $0.caption == "复议纠错案件" && $0.rows.count == 1 })
  }

  @Test func papersOfThePeriodWithoutNames() throws {
    let sheet = try Self.sheet(.papers, try Self.context())
    let rows = Self.words(sheet.tables[1])
    #expect(rows.count == 5 && rows.allSatisfy { !$0.contains("柳若竹") && !$0.contains("赵甲") })
    #expect(rows.contains { $0.hasPrefix("2024-07-09|行政调解书|（2024）浙8601行初2号|杭州铁路运输法院|柳*|") })
    let doubts = Self.words(sheet.tables[2])
    #expect(doubts.contains { $0.hasPrefix("退回|收到日期|") } && doubts.contains { $0.hasPrefix("已计入|案号|（2024）浙0110民初XX号|") })
  }

  @Test func deadlinesAsOfThePeriodsEnd() throws {
    let rows = Self.words(try Self.sheet(.deadlines, try Self.context()).tables[0])
    #expect(rows.count == 2 && rows[0].hasPrefix("还有13天|2024-08-13|提起上诉（可以）|判决书|（2024）浙8601行初1号|"))
    #expect(rows[1].hasPrefix("待核||履行行政复议决定|"))
  }

  @Test func hearingsOfThePeriod() throws {
    let sheet = try Self.sheet(.hearings, try Self.context())
    #expect(Self.words(sheet.tables[1]) == ["2024-07-20|（2024）浙8601行初1号|行政|被告|是|是|"])
  }

  /// Unknown is not 0: sheets and summary say that nothing was read.
  @Test(arguments: [("2024-07", false), ("2023-07", true)])
  func whereNothingWasRead(period: String, papers: Bool) throws {
    let context = try Self.context(period, papers: papers)
    for kind in [SheetRequest.Kind.litigation, .papers, .deadlines, .hearings] {
      #expect(Self.words(try Self.sheet(kind, context).tables[0])[0].contains("未知（不是0）"), "\(kind)")
    }
    #expect(try Report(context.results, in: try CaseDesk.project()).summary().contains("涉诉涉复数据未知"))
  }

  @Test func theParagraphOfTheSummary() throws {
    let text = try Report(try Self.context().results, in: try CaseDesk.project()).summary()
    #expect(text.contains("收到涉诉涉复案件3起，其中民事诉讼0起、行政诉讼2起、行政复议1起；收到文书5份"))
    #expect(text.contains("调撤率50.00%（1/2），败诉率50.00%（1/2）") && text.contains("纠错率100.00%（1/1）"))
    #expect(text.contains("截至2024年7月31日，未了期限2项：15日内1项，待核1项"))
  }

  /// Relations over papers hold, and are left out where none were read.
  @Test func checks() throws {
    let read = try Self.context().results.checks.filter { $0.rule.id.hasPrefix("paper-") || $0.rule.id.hasPrefix("proceeding-") }
    #expect(read.count > 10 && read.allSatisfy(\.holds))
    #expect(try Self.context(papers: false).results.checks.allSatisfy { !$0.rule.id.hasPrefix("paper-") })
  }
}
