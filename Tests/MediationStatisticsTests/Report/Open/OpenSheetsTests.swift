import Testing

@testable import MediationStatistics

struct OpenSheetsTests {
  private func book(_ lines: [CaseLine] = FigureStoreTests.lines) throws -> (OpenRequest, OpenBook, ReportContext) {
    let (request, context) = (try wanted(try CaseDesk.plan().open), try CaseDesk.context(lines))
    return (request, try openBook(request, context), context)
  }

  @Test func theSheetsOfThePlanBehindThreeOfItsOwn() throws {
    let (request, book, _) = try book()
    #expect(book.sheets.map(\.name) == ["封面", "目录", "说明"] + request.tables.map(\.name) + [request.definitions.name])
    #expect(book.resources.count == request.tables.count + 2 && book.title == "人民调解统计开放数据，2024年7月")
  }

  @Test func whatStandsAboveATable() throws {
    let (_, book, _) = try book()
    let sheet = try wanted(book.sheets.first { $0.name == "社区" })
    let texts = sheet.lines.map(\.text)
    #expect(texts[0] == "各社区受理和调解情况，2024年7月" && texts[1].contains("18 行 6 列，一行一个社区"))
    #expect(texts[2].contains("五常街道司法所") && texts[2].contains("人民调解案件清单") && texts[2].contains("数据截止"))
    #expect(texts[3].hasPrefix("本表引用 2 条注，用到简写 ") && texts[4] == "返回目录")
    let months = try wanted(book.sheets.first { $0.name == "月份" })
    #expect(months.title == "各月受理和调解情况，2024年1—7月")
    let court = try wanted(book.sheets.first { $0.name == "文书种类" })
    #expect(court.lines[2].text.contains("据涉诉文书统计"))
  }

  /// Where no papers were read, the tables stay, and say that nothing is known.
  @Test func notReadIsNotZero() throws {
    let (_, book, _) = try book()
    let rows = try wanted(book.sheets.first { $0.name == "涉诉总体" }?.table?.rows)
    #expect(rows[0].dropFirst().allSatisfy { $0.text == "[x]" })
  }

  @Test func everyNumberIsRecorded() throws {
    let (_, book, context) = try book()
    let recorded = Set(context.store.recorded.map(\.address))
    for case .figure(let figure) in book.sheets.compactMap(\.table).flatMap(\.rows).joined() where !recorded.contains(figure.address) {
      Issue.record("\(figure.address)")
    }
  }

  @Test func dimensionsThatDoNotExistAreToldTogether() throws {
    let (request, _, context) = try book()
    let column = try wanted(SheetRequest.Column("received"))
    let tables = ["mood", "paper_kind"].map {
      OpenRequest.Table(id: "by_\($0)", name: $0, title: $0, by: [DimensionID($0)], columns: [column], notes: [])
    }
    let bad = OpenRequest(
      file: request.file, package: request.package, title: "t", subject: "s", keywords: ["k"], license: nil, notes: [], tables: tables,
      definitions: request.definitions)
    let fault = #expect(throws: RunFault.self) { try openBook(bad, context) }
    #expect(fault?.kind == .badConfiguration && fault?.messages.count == 2)
  }
}
