import Testing

@testable import MediationStatistics

struct QualitySheetTests {
  @Test func rowsAndRules() throws {
    let lines: [CaseLine] = [[:], ["案件编码": CaseDesk.code(1)], ["行政划分": "仓前街道", "调解组织": ""], ["当事人": "赵甲"], ["当事人": "钱乙"]]
    let sheet = qualitySheet(.asked(.quality), try CaseDesk.context(lines))
    #expect(sheet.tables[0].words == [["合计", "6", "3", "1", "1", "1"], ["清单.csv", "6", "3", "1", "1", "1"]])
    let rules = sheet.tables[1].words.map { Array($0[0...2]) }
    #expect(rules.first == ["属于其他街道的案件", "!退回", "1"] && rules.last == ["同一案件编码的较早版本", "提示", "1"])
    #expect(rules.contains(["当事人不足两方", "警告", "2"]))
  }
}
