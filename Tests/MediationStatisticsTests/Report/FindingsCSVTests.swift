import Testing

@testable import MediationStatistics

struct FindingsCSVTests {
  static func text(_ files: [(name: String, text: String)]) throws -> String {
    let results = try CaseDesk.results(try CaseDesk.register(files: files), "2024-07")
    return writtenCSV { findingsCSV(results.registers.ledgers, to: &$0) }
  }

  @Test func byFileAndLineWithFateAndRemedy() throws {
    let other = CaseDesk.csv([
      ["案件编码": CaseDesk.code(1), "登记时间": "2024-07-09"], ["案件编码": CaseDesk.code(5), "行政划分": "仓前街道", "调解组织": "", "工作室": "警民联调x"],
    ])
    let found = try FindingsCSVTests.text([("乙.csv", other), ("丙.csv", CaseDesk.csv([["当事人": "赵甲"]]))]).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(found[0] == ["\u{FEFF}规则", "级别", "文件", "行", "字段", "案件编码或案号", "说明", "处理", "怎么改"])
    #expect(
      found.dropFirst().map { $0[0...5].joined(separator: " ") + " " + $0[7] } == [
        "too-few-parties 警告 丙.csv 2 当事人 \(CaseDesk.code(1)) 被替代", "superseded 提示 丙.csv 2 案件编码 \(CaseDesk.code(1)) 被替代",
        "other-street 退回 乙.csv 3 行政划分 \(CaseDesk.code(5)) 退回", "no-organization 警告 乙.csv 3 调解组织 \(CaseDesk.code(5)) 退回",
        "studio-unknown 提示 乙.csv 3 工作室 \(CaseDesk.code(5)) 退回",
      ])
  }

  @Test func aMisalignedRowShowsNoCode() throws {
    let csv = CaseDesk.csv([[:]]).replacing("第1号纠纷的情况", with: "第1号,纠纷的情况")
    let row = try FindingsCSVTests.text([("a.csv", csv)]).split(separator: "\n").first { $0.hasPrefix("row-long") }
    #expect(row?.contains(CaseDesk.code(1)) == false)
  }

  /// An unquoted comma is told from a lost one: a row that lost a cell is short, and all behind it is shifted.
  @Test func aShortRowShowsNoCells() throws {
    let heads = CaseDesk.heads.filter { $0 != "案件难度级别" && $0 != "纠纷简要情况" && $0 != "受理人姓名" }
    let csv = CaseDesk.csv([["当事人": "柳若竹,马月明,倪佳玲"]], heads: heads).replacing("调解成功,", with: "")
    let text = try FindingsCSVTests.text([("a.csv", csv)])
    #expect(text.contains("row-short"))
    #expect(!text.contains("柳若竹") && !text.contains("马月明"))

  }

  /// The right text in the wrong cell: `shown` masks names of up to four characters only.
  @Test(arguments: [("受理时间", "柳若竹、马月明"), ("调解协议金", "柳若竹欠5000"), ("涉及人数", "柳若竹等三人"), ("案件编码", "柳若竹"), ("调解组织", "柳若竹马月明调解")])
  func namesInTheWrongCellAreMasked(field: String, text: String) throws {
    let found = try FindingsCSVTests.text([("a.csv", CaseDesk.csv([[field: text]]))])
    #expect(!found.contains("柳若竹"))
  }

  @Test(arguments: ["000000195112206859", "10073384469"])
  func numbersInTheCodeAreMasked(number: String) throws {
    let found = try FindingsCSVTests.text([("a.csv", CaseDesk.csv([["案件编码": number]]))])
    #expect(!found.contains(number))
  }

  @Test(arguments: ["受理时间", "联系电话", "调解协议金", "涉及人数", "案件来源", "所属社区"])
  func numbersInOtherCellsAreMasked(field: String) throws {
    let found = try FindingsCSVTests.text([("a.csv", CaseDesk.csv([[field: "000000195112206859"], [field: "号10073384469"]]))])
    #expect(!found.contains("000000195112206859") && !found.contains("10073384469"))
  }
}
