import Testing

@testable import MediationStatistics

struct MatrixSheetTests {
  private let lines: [CaseLine] = [
    [:], ["纠纷类别": "物业"], ["调解组织": "街道调委会"], ["案件编码": CaseDesk.code(9, day: "20240501"), "受理时间": "2024-05-01", "调解时间": "2024-05-02"],
  ]

  private func table(_ measure: String, _ by: [String], _ period: String = "2024-07") throws -> TableContent {
    try matrixSheet(.asked(.matrix, measures: [measure], by: by), try CaseDesk.context(lines, period)).tables[0]
  }

  @Test func membersByMembers() throws {
    let table = try table("received", ["community", "type"])
    let (heads, words) = (table.heads, table.words)
    #expect(Array(heads.prefix(4)) == ["社区", "合计", "婚姻家庭", "邻里"])
    let (neighbours, property) = (try wanted(heads.firstIndex(of: "邻里")), try wanted(heads.firstIndex(of: "物业")))
    #expect(words[0][0...1] == ["合计", "Σ3"] && words[0][neighbours] == "Σ2" && words[0][property] == "Σ1")
    let own = try wanted(words.first { $0[0] == "永福社区" })
    #expect(own[1] == "2" && own[neighbours] == "1" && own[property] == "1")
    #expect(table.heat == 2..<(2 + 18) && table.falseSums.isEmpty)
  }

  @Test func monthsOfTheYearSoFar() throws {
    let table = try table("received", ["month", "community"])
    #expect(
      table.words.map { Array($0[0...1]) } == [["合计", "Σ4"]]
        + [1, 2, 3, 4, 5, 6, 7].map { ["\($0)月", $0 == 7 ? "3" : $0 == 5 ? "1" : "0"] })
  }

  @Test func aFreeRangeHasNoMonths() throws {
    #expect(try table("received", ["month", "type"], "2024-07-01..2024-07-15").rows.count == 1)
  }

  @Test(
    arguments: [
      ([], ["community", "type"]), (["received"], ["community"]), (["received"], ["community", "type", "source"]),
      (["received"], ["community", "month"]), (["recieved"], ["community", "type"]),
    ] as [([String], [String])])
  func wrongRequestsAreTold(measures: [String], by: [String]) throws {
    let context = try CaseDesk.context(lines)
    let fault = #expect(throws: RunFault.self) { try matrixSheet(.asked(.matrix, measures: measures, by: by), context) }
    #expect(fault?.kind == .badConfiguration)
  }

  /// The total of rates, medians and stocks is no sum of cells: Excel would show the sum when it recalculates.
  @Test(arguments: [
    ("success_rate", ["community", "type"]), ("days_median", ["community", "type"]), ("closing_pending", ["month", "type"]),
  ])
  func onlySumsAreSums(measure: String, by: [String]) throws {
    let table = try table(measure, by)
    #expect(table.falseSums.isEmpty)
    #expect(!table.rows[0].cells.contains { $0.isSum })

  }
}
