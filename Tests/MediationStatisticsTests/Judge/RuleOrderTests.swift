import Testing

@testable import MediationStatistics

struct RuleOrderTests {
  private let fine = Rule("fine", .note, .judge, title: "t", remedy: "r")
  private let grave = Rule("grave", .warning, .judge, title: "t", remedy: "r")

  private func finding(_ rule: Rule, _ row: Int, _ field: FieldID? = nil) -> Finding { Finding(rule, row: row, field: field, "") }

  @Test func byRowThenOrderThenField() {
    let order = RuleOrder([("grave", .warning), ("fine", .note)])
    let given = [finding(fine, 1), finding(grave, 1, .parties), finding(grave, 1, .accepted), finding(fine, 0)]
    #expect(
      order.arranged(given).map { "\($0.row) \($0.rule.id) \($0.field?.text ?? "-")" } == [
        "0 fine -", "1 grave accepted", "1 grave parties", "1 fine -",
      ])
  }

  @Test func rulesNotNamedComeLastByName() {
    let given = [finding(fine, 0), finding(Rule("a", .note, .judge, title: "", remedy: ""), 0), finding(grave, 0)]
    #expect(RuleOrder([("grave", .note)]).arranged(given).map(\.rule.id) == ["grave", "a", "fine"])
  }

  @Test func severitiesAreThePipelines() {
    let order = RuleOrder([("fine", .reject), ("grave", nil)])
    #expect(order.arranged([finding(fine, 0), finding(grave, 0)]).map(\.rule.severity) == [.reject])
    #expect(order.isOn(fine) && !order.isOn(grave) && RuleOrder().isOn(grave))
  }

  @Test func faultsOfAFileAreToldTogetherWithTheNearestName() throws {
    let folder = try OutputFolder()
    try folder.write("rules.yaml", "rules:\n  undatd: reject\n  undated: rejct\n  too-few-parties: off\n")
    let fault = #expect(throws: RunFault.self) { try RuleOrder.read([folder.file("rules.yaml")]) }
    #expect(fault?.kind == .badConfiguration)
    #expect(fault?.messages.count == 2)
    #expect(fault?.messages.first?.contains("undated") == true)
    #expect(fault?.messages.last?.contains("note、warning、reject、fatal 或 off") == true)
  }

  @Test func theShippedOrderNamesEveryRule() throws {
    let order = try CaseDesk.order()
    for rule in allRules { #expect(order.isOn(rule), "\(rule.id)") }
  }

  /// Rejection happens once, in judge: a rule of the stage link cannot reject, so a file that says so is wrong.
  @Test func linkRulesCannotReject() throws {
    let folder = try OutputFolder()
    try folder.write("rules.yaml", "rules:\n  possible-duplicate: reject\n")
    #expect(throws: RunFault.self) { try RuleOrder.read([folder.file("rules.yaml")]) }

  }

  /// Kept without a date, a row would count in no period at all.
  @Test(arguments: [("off", true), ("note", true), ("warning", true), ("reject", false), ("fatal", false)])
  func undatedRowsAreNeverKept(severity: String, isRefused: Bool) throws {
    let folder = try OutputFolder()
    try folder.write("rules.yaml", "rules:\n  undated: \(severity)\n")
    #expect(faultMessages { _ = try RuleOrder.read([folder.file("rules.yaml")]) }.isEmpty == !isRefused)
  }
}
