import Testing

@testable import MediationStatistics

struct JudgePapersTests {
  private static let text = (name: "20240305-函.txt", text: "律师函\n第1条 #REF! 张?\n2024年3月1日\n")

  private func told(_ lines: [CaseLine], _ order: RuleOrder) throws -> [String] {
    let records = try CourtDesk.records(ledgers: [("登记簿.csv", CourtDesk.csv(lines))], notices: [Self.text])
    return judge(records, try CaseDesk.seeds(), order).findings.map { "\($0.row) \($0.rule.id) \($0.field?.text ?? "")" }
  }

  /// Damage by spreadsheets is told in ledgers of papers as in case lists, at the row where it stands; texts are no spreadsheets.
  @Test(arguments: [
    ("案由", "#NAME?", "spreadsheet-error cause"), ("案由", "#####", "spreadsheet-error cause"),
    ("关联案号", "2.02401E+15", "scientific-notation earlier"),
    ("原告", "赵?", "character-lost plaintiffs"), ("第三人", "?甲", "character-lost third_parties"),
  ])
  func damage(field: String, text: String, found: String) throws {
    let lines: [CaseLine] = [[:], [field: text, "案号": "（2024）浙0110民初2号"]]
    let told = try told(lines, try CaseDesk.order())
    #expect(told.filter { line in damageRules.contains { line.contains(type(of: $0).rule.id) } } == ["1 \(found)"])
    let off = try self.told(lines, RuleOrder(damageRules.map { (type(of: $0).rule.id, nil) }))
    #expect(!off.contains("1 \(found)"))
  }

  @Test func soundPapersBearNoSigns() throws {
    let records = try CourtDesk.records(ledgers: [("登记簿.csv", CourtDesk.csv([[:]]))], notices: [Self.text])
    #expect(records.count == 2 && records.ledgerRows.count == 1)
    #expect(damageRules.findings(in: records.ledgerRows, try CaseDesk.seeds(), try CaseDesk.order()).isEmpty)
  }
}
