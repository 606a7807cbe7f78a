import Foundation
import Testing

@testable import MediationStatistics

/// Every export carries its question.
struct AnswerExportsTests {
  private static let lines: [CaseLine] = ["永福", "永福", "文一"].enumerated().map { number, name in
    ["调解组织": "五常街道\(name)社区人民调解委员会", "调解结果": number == 1 ? "调解不成功" : "调解成功", "调解协议金": "\(number)000.5"]
  }

  private func answer() throws -> Answer {
    try AskDesk(Self.lines).answer("2024-07") {
      ($0.by, $0.measures, $0.filters, $0.comparisons) = (["社区"], ["件数", "成功率", "金额"], ["金额<1亿"], [.yoy])
    }
  }

  @Test func text() throws {
    let text = answerText(try answer())
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("社区") && lines[0].contains("调解成功率上年同期"))
    #expect(lines[1].contains("文一社区") && lines[1].contains("100.00%（1/1）") && lines[2].contains("50.00%（1/2）"))
    #expect(lines[3].hasPrefix("合计") && lines[3].contains("66.67%（2/3）"))
    for part in ["报告期：2024年7月（按受理时间归期", "分组：社区", "筛选：金额<1亿", "口径：受理件数（件）：", "口径：调解成功率（%）：", "来源：记录摘要 ", "--where '金额<1亿'"] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func oneNumberStandsUpright() throws {
    let text = answerText(try AskDesk(Self.lines).answer("2024-07") { ($0.measures, $0.comparisons) = (["成功率"], [.mom]) })
    #expect(text.hasPrefix("指标"))
    #expect(text.contains("66.67%（2/3）") && text.contains("—"))
  }

  @Test func csv() throws {
    let lines = String(decoding: answerCSV(try answer()), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.count == 3, "no total that would double a sum")
    #expect(lines[0].hasPrefix("\u{FEFF}社区,受理件数（件）,受理件数上年同期（件）") && lines[0].contains("调解成功率（%）,调解成功率分子,调解成功率分母"))
    #expect(lines[1].hasPrefix("文一社区,1,") && lines[1].contains("100.00,1,1") && lines[1].contains(",2024-07,金额<1亿,"))
  }

  @Test func json() throws {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answerJSON(try answer()))) as? [String: Any])
    let question = try #require(object["question"] as? [String: Any])
    #expect(question["where"] as? [String] == ["金额<1亿"] && question["period"] as? String == "2024-07")
    let rows = try #require(object["rows"] as? [[String: Any]])
    let figure = try #require((rows[1]["figures"] as? [[String: Any]])?.first)
    #expect(figure["address"] as? String == "received[2024-07;community=永福社区]" && figure["value"] as? Double == 2)
    #expect((object["measures"] as? [[String: Any]])?.count == 3)
  }

  /// A member's name is no mark-up.
  @Test func markdown() throws {
    let text = answerMarkdown(try AskDesk(Self.lines).answer("2024-07") { ($0.by, $0.filters) = (["社区"], ["社区!=“街道本级”"]) })
    #expect(text.hasPrefix("| 社区 | 受理件数（件） |\n|---|---:|\n"))
    #expect(text.contains("`tiaojie explain 'received[2024-07]' --where '社区!=街道本级'`"))
  }

  @Test func workbook() throws {
    let (folder, pipeline) = (try ScratchFolder(), try AskDesk.pipeline())
    let path = folder.path + "/查询.xlsx"
    try writeAnswerBook(try answer(), pipeline.plan, pipeline.seeds.office, to: path)
    let words = ["查询结果", "永福社区", "合计", "筛选：金额&lt;1亿"]
    #expect(try Set(PackedWords.found(words, in: folder.path)) == Set(words))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["查询.xlsx"], "nothing is left beside it")
  }

  @Test func rowsAreMasked() throws {
    let listing = RowListing(try AskDesk(Self.lines).question("2024-07") { $0.filters = ["结果=调解成功"] })
    #expect(listing.count == 2)
    let text = listing.table(limit: 1)
    #expect(text.hasPrefix("2024年7月，受理件数：2 行") && text.contains("只列前 1 行") && text.contains("清单.csv:2") && !text.contains("赵甲"))
    #expect(String(decoding: listing.csv, as: UTF8.self).split(separator: "\n").count == 3)
  }
}
