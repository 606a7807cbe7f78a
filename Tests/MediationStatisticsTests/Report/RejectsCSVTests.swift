import Testing

@testable import MediationStatistics

struct RejectsCSVTests {
  private func text(_ csv: String) throws -> String {
    let results = try CaseDesk.results(try CaseDesk.register(files: [("a.csv", csv)]), "2024-07")
    return writtenCSV { rejectsCSV(results.cases, to: &$0) }
  }

  private let elsewhere: CaseLine = [
    "行政划分": "仓前街道", "调解组织": "", "受理人姓名": "柴静姝", "当事人": "柳若竹,马月明", "证件号": "=\"000000195112206859\"", "联系电话": "\t10073384469",
    "纠纷简要情况": "马月明家犬只\n夜间吠叫", "所属社区": "=1+1",
  ]

  @Test func rejectedRowsMaskedByField() throws {
    let found = try text(CaseDesk.csv([[:], elsewhere]))
    #expect(found.contains("a.csv,3,other-street,行政划分或调解组织属于其他街道,"))
    #expect(found.contains("柴*") && found.contains("\"柳*,马*\"") && found.contains("[文本11字 #") && found.contains(",'=1+1,"))
    for personal in ["静姝", "若竹", "月明", "195112", "07338", "犬只"] { #expect(!found.contains(personal), "\(personal)") }
    #expect(found.split(separator: "\n").count == 2)
  }

  @Test func noneRejectedLeavesTheHead() throws {
    #expect(try text(CaseDesk.csv([[:]])).split(separator: "\n").count == 1)
  }

  @Test func aRowThatIsTooLongShowsNoCells() throws {
    let found = try text(CaseDesk.csv([elsewhere]).replacing("=1+1", with: "=1+1,x,y"))
    #expect(found.contains("a.csv,2,other-street"))
    #expect(!found.contains("柴") && !found.contains("柳") && !found.contains("仓前"))
  }

  /// 调解结果 was lost: the parties stand under 调解时间, the amount under 当事人.
  @Test func aRowThatIsTooShortShowsNoCells() throws {
    let found = try text(CaseDesk.csv([elsewhere]).replacing("调解成功,", with: ""))
    #expect(found.contains("a.csv,2,other-street"))
    #expect(!found.contains("柳若竹"))
  }

  /// Free text of fields that are not marked personal.
  @Test func numbersAreMaskedByPattern() throws {
    let found = try text(CaseDesk.csv([elsewhere.merging(["所属社区": "电话10073384469"]) { $1 }]))
    #expect(found.contains("电话100****4469"))
  }
}
