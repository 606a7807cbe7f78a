import Testing

@testable import MediationStatistics

struct MissingConclusionTests {
  @Test(
    arguments: [
      ("调解成功", "", "结果为“调解成功”而没有调解时间"),
      ("撤回", "", "结果为“撤回”而没有调解时间"),
      ("调解中", "2024-07-08", "结果为“调解中”而已有调解时间"),
      ("调解中", "", nil), ("调解成功", "2024-07-08", nil), ("", "", nil), ("", "2024-07-08", nil), ("看不懂", "", nil),
    ] as [(String, String, String?)])
  func resultAndDayBelongTogether(result: String, concluded: String, message: String?) throws {
    #expect(try CaseDesk.message(MissingConclusion(), ["调解结果": result, "调解时间": concluded]) == message)
  }

  /// Whether the unreadable day itself is told is another question.
  @Test func norWhereUnreadableDatesAreNotTold() throws {
    let contract = try ShippedOffice.contract()
    let sheet = CaseSheet([["调解结果": "调解成功", "调解时间": "2024-13-45"]]).text
    let tables = [try openTable(Array(sheet.utf8), contract)]
    let records = normalize(try check(tables, contract), try ShippedOffice.seeds(), RuleOrder([("date-unreadable", nil)]))
    #expect(records.told.isEmpty)
    #expect(MissingConclusion().findings(in: records, try ShippedOffice.seeds()).isEmpty)
  }

  /// DECISIONS 3: a rule whose operands are unreadable is skipped; date-unreadable has told it already.
  @Test func anUnreadableDayIsNotAMissingOne() throws {
    let found = try CaseDesk.message(MissingConclusion(), ["调解结果": "调解成功", "调解时间": "2024-13-45"])
    #expect(found == nil)

  }
}
