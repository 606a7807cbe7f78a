import Testing

@testable import MediationStatistics

struct DeadlineListTests {
  private func list(_ lines: [CaseLine], asOf: String) throws -> [String] {
    let (register, seeds) = (try CourtDesk.register(lines), try CaseDesk.seeds())
    return try register.deadlines(asOf: #require(readDate(asOf)), seeds.deadlineRules, seeds.holidays).map {
      "\($0.urgency.text) \($0.urgency.group) \($0.deadline.rule.due)"
    }
  }

  private let response: CaseLine = ["文书种类": "应诉通知书", "处理结果": "", "收到日期": "2024-03-01", "文书日期": ""]

  /// 15 days from Friday 2024-03-01 end on Monday the 18th.
  @Test(arguments: [
    ("2024-02-29", []), ("2024-03-01", ["还有17天 15日后 提交答辩状"]), ("2024-03-04", ["还有14天 15日内 提交答辩状"]), ("2024-03-11", ["还有7天 7日内 提交答辩状"]),
    ("2024-03-15", ["还有3天 3日内 提交答辩状"]), ("2024-03-18", ["当天届满 3日内 提交答辩状"]), ("2024-03-19", ["逾期1天 逾期 提交答辩状"]),
  ])
  func asTheDayComes(asOf: String, expected: [String]) throws { #expect(try list([response], asOf: asOf) == expected) }

  @Test func whatIsDoneIsNotDue() throws {
    let done = response.merging(["办理日期": "2024-03-10"]) { _, own in own }
    #expect(try list([done], asOf: "2024-03-09").count == 1 && list([done], asOf: "2024-03-10").isEmpty)
  }

  @Test func aConclusionEndsTheStepsOfItsProceeding() throws {
    let judgment: CaseLine = ["收到日期": "2024-06-03", "文书日期": ""]
    #expect(try list([response, judgment], asOf: "2024-06-02") == ["逾期76天 逾期 提交答辩状"])
    #expect(try list([response, judgment], asOf: "2024-06-03") == ["还有15天 15日内 提起上诉"])
    #expect(try list([response, judgment], asOf: "2024-06-19").isEmpty, "a right that has lapsed is no longer told")
  }

  @Test func hearingsPassWithoutBeingOverdue() throws {
    let summons: CaseLine = ["文书种类": "传票", "处理结果": "", "开庭时间": "2024-07-20 09:00"]
    #expect(try list([summons], asOf: "2024-07-20") == ["当天届满 3日内 出庭"] && list([summons], asOf: "2024-07-21").isEmpty)
  }

  @Test func overdueFirstThenByDayThenUnsettled() throws {
    let lines = [
      response.merging(["案号": "（2024）浙0110民初2号", "收到日期": ""]) { _, own in own }.merging(["文书日期": "2024-03-01"]) { _, own in own },
      response.merging(["案号": "（2024）浙0110民初3号", "收到日期": "2024-03-10"]) { _, own in own }, response,
    ]
    #expect(try list(lines, asOf: "2024-03-20").map { $0.split(separator: " ")[1] } == ["逾期", "7日内", "待核"])
  }

  @Test func listings() throws {
    let (register, seeds) = (try CourtDesk.register([response]), try CaseDesk.seeds())
    let day = try #require(readDate("2024-03-04"))
    let listing = DeadlineListing(register, seeds, asOf: day, within: nil)
    #expect(listing.table.hasPrefix("截至 2024-03-04，未了的期限 1 项\n") && listing.table.contains("登记簿.csv:2"))
    #expect(
      String(decoding: listing.csv, as: UTF8.self).split(separator: "\r\n").count == 2
        || String(decoding: listing.csv, as: UTF8.self).split(separator: "\n").count == 2)
    #expect(String(decoding: listing.json, as: UTF8.self).contains("\"届满日\" : \"2024-03-18\""))
    #expect(DeadlineListing(register, seeds, asOf: day, within: 7).table == "截至 2024-03-04，未了的期限 0 项")
  }
}
