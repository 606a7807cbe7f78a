import Testing

@testable import MediationStatistics

struct JudgeActivitiesTests {
  /// A row that cannot be dated is rejected; what else is doubtful counts.
  @Test(arguments: [
    ("2024-07-01,永福社区,3,100,", []), (",永福社区,3,100,", ["0 value-blank", "0 activity-undated"]),
    ("某日,永福社区,3,100,", ["0 date-unreadable", "0 activity-undated"]), ("2024-07-01,火星社区,3,100,", ["0 place-unknown"]),
    ("2024-07-01,,3,100,", []),
    ("2024-07-01,永福社区,三户左右,100,", ["0 count-unreadable"]), ("2024年7月1日,永福,3,100,", []),
  ])
  func oneRow(line: String, told: [String]) throws {
    let judged = try LedgerDesk.judged([line])
    #expect(LedgerDesk.told(judged.findings).sorted() == told.sorted())
    #expect(judged.isRejected == [told.contains("0 activity-undated")])
  }

  /// Two visits on one day are two visits; that they look alike is told at every one after the first.
  @Test func equalRowsAreToldAndCounted() throws {
    let judged = try LedgerDesk.judged([
      "2024-07-01,永福社区,3,100,", "2024-07-02,永福社区,3,100,", "2024年7月1日,永福,3,100.00,", "2024-07-01,永福社区,3,100,",
    ])
    #expect(LedgerDesk.told(judged.findings) == ["2 activity-repeated", "3 activity-repeated"] && judged.rejectedCount == 0)
    #expect(judged.findings.map(\.message) == ["与 走访.csv:2 内容完全相同", "与 走访.csv:2 内容完全相同"])
  }

  /// Damage by spreadsheets is told in ledgers as in case lists; the row counts.
  @Test(arguments: [
    ("2024-07-01,永福社区,3,#REF!,", "spreadsheet-error"), ("2024-07-01,永福社区,3,1.5E+12,", "scientific-notation"),
    ("2024-07-01,永?社区,3,100,", "character-lost"), ("2024-07-01,永福社区,3,100," + String(repeating: "长", count: 32_767), "cell-cut"),
  ])
  func damage(line: String, rule: String) throws {
    let judged = try LedgerDesk.judged(["2024-07-02,永福社区,3,100,", line])
    #expect(
      LedgerDesk.told(judged.findings).contains("1 \(rule)") && !judged.findings.contains { $0.row == 0 } && judged.rejectedCount == 0)
    #expect(!LedgerDesk.told(try LedgerDesk.judged([line], RuleOrder([(rule, nil)])).findings).contains("0 \(rule)"))
  }

  @Test func thePipelineSetsSeverities() throws {
    let lines = ["2024-07-01,永福社区,3,100,", "2024-07-01,永福社区,3,100,"]
    let strict = try LedgerDesk.judged(lines, RuleOrder([("activity-repeated", .reject)]))
    #expect(strict.isRejected == [false, true])
    #expect(try LedgerDesk.judged(lines, RuleOrder([("activity-repeated", nil)])).findings.isEmpty)
  }

  /// What places nothing in time may not be switched off.
  @Test(arguments: ["off", "note", "warning"])
  func undatedStaysRejected(level: String) throws {
    let messages = try reading("r.yaml", "rules: {activity-undated: \(level)}\n") { path in faultMessages { _ = try RuleOrder.read([path]) }
    }
    #expect(messages.count == 1 && messages[0].contains("只能是 reject 或 fatal"))
  }

  @Test func theFirstDateIsTheDay() throws {
    let contract = try LedgerDesk.read(LedgerDesk.contract + "\n  - {id: closed, name: 办结日期, type: moment}\n")
    #expect(contract.dayField == FieldID("day"))
  }
}
