import Testing

@testable import MediationStatistics

struct CorrectionsSheetTests {
  private func entries(_ lines: [CaseLine], _ period: String = "2024-07", heads: [String] = CaseDesk.heads) throws -> [Corrections.Entry] {
    let results = try CaseDesk.results(try CaseDesk.register(lines, heads: heads), period)
    let corrections = Corrections(ReportContext(results))
    #expect(corrections.count == corrections.entries.count)
    return corrections.entries
  }

  @Test func reasonsOfRejectedRowsAndWarningsOfThePeriodByOrganization() throws {
    let entries = try entries([
      ["当事人": "赵甲"], ["案件编码": CaseDesk.code(7, day: "20240301"), "受理时间": "2024-03-01", "当事人": "赵甲"], ["行政划分": "仓前街道", "调解组织": ""],
      ["调解时间": "2024-07-01 09:00:01"],
    ])
    #expect(entries.map(\.isRejected) == [false, true])
    #expect(entries.map(\.field) == ["当事人", "行政划分"])
    #expect(entries.map(\.organization) == ["五常街道永福社区人民调解委员会", "（未识别的调解组织）"])
    #expect(entries.map(\.day) == ["2024-07-01", ""])
    #expect(entries.map(\.code) == [CaseDesk.code(1), CaseDesk.code(3)])
  }

  @Test func nothingToMendIsSaid() throws {
    let sheet = correctionsSheet(.asked(.corrections), try CaseDesk.context([[:]]))
    #expect(sheet.tables[0].rows.isEmpty && sheet.notes == ["本期没有需要更正的案件。"])
  }

  /// A version of another organisation is a warning (DECISIONS 6): the clerk has to decide who mediated.
  @Test func aVersionOfAnotherOrganizationReachesTheClerk() throws {
    let code = CaseDesk.code(1)
    let entries = try entries([["案件编码": code, "调解组织": "荆山社区调委会", "调解时间": "2024-07-05"], ["案件编码": code]])
    #expect(entries.contains { $0.message.contains("被替代的版本由") })

  }

  /// File names without lines, since those change with every export: the same rows in another order give the same list.
  @Test func theListDoesNotDependOnTheOrderOfRows() throws {
    let same: CaseLine = ["案件编码": "", "当事人": "赵甲,钱乙"]
    let lines = [same.merging(["纠纷简要情况": "一"]) { $1 }, same.merging(["纠纷简要情况": "二", "受理时间": "2024-07-03"]) { $1 }, [:]]
    let messages = try [lines, lines.reversed()].map { try entries($0).map(\.message) }
    #expect(messages[0] == messages[1])

  }

  /// Another street's row, of a file that has 纠纷简要情况 before the code, its commas without quotes.
  @Test func misalignedRowsShowNoCells() throws {
    let heads = ["纠纷简要情况"] + CaseDesk.heads.filter { $0 != "纠纷简要情况" }
    let good = CaseDesk.csv([[:], ["纠纷简要情况": "马月明打伤邻居", "受理时间": "", "调解时间": ""]], heads: heads)
    let text = good.replacing("马月明打伤邻居", with: "马月明打伤邻居,柳若竹报警")
    let results = try CaseDesk.results(try CaseDesk.register(files: [("清单.csv", text)]), "2024-07")
    let words = correctionsSheet(.asked(.corrections), ReportContext(results)).allWords
    #expect(!words.contains { $0.contains("柳若竹") })

  }

  /// An identity number or a telephone typed into 案件编码 is personal all the same.
  @Test(arguments: ["000000195112206859", "10073384469", "00000019511220685X"])
  func numbersInTheCodeAreMasked(number: String) throws {
    let words = correctionsSheet(.asked(.corrections), try CaseDesk.context([["案件编码": number]])).allWords
    #expect(!words.contains { $0.contains(number) })
  }
}
