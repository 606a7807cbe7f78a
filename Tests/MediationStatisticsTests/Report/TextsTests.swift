import Testing

@testable import MediationStatistics

struct TextsTests {
  @Test func rowsInOneLineAndByFile() throws {
    let register = try CaseDesk.register([[:], ["案件编码": CaseDesk.code(1)], ["行政划分": "仓前街道", "调解组织": ""]])
    #expect(rowFlowLine(try CaseDesk.alone(register)) == "读入 4 行＝保留 1＋被替代 1＋退回 1＋非数据 1")
    #expect(
      rowFlowTable(try CaseDesk.alone(register)).split(separator: "\n").map(String.init) == [
        "来源文件  读入  保留  被替代  退回  非数据", "清单.csv     4     1       1     1       1",
      ])
  }

  @Test func checksInOneLine() throws {
    let (broken, sound) = (try CaseDesk.context([[:]]).results.checks, try CaseDesk.context([[:]], "2030-01").results.checks)
    #expect(checksLine(broken) == "勾稽检查 \(broken.count) 项，\(broken.filter { !$0.holds }.count) 项不符")
    #expect(checksLine(sound) == "勾稽检查 \(sound.count) 项，全部通过")
  }

  @Test func monthsWithCases() throws {
    #expect(try CaseDesk.register(FigureStoreTests.lines).monthsWithCases == ["2023-06", "2023-07", "2024-06", "2024-07"])
    #expect(try CaseDesk.register([]).monthsWithCases.isEmpty)
  }
}
