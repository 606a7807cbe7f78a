import Testing

@testable import MediationStatistics

@Suite struct PipelinePlanTests {
  private static let least = [
    "pipeline": "p", "title": "报表", "inputs": "[{name: cases, contract: c.yaml, path: inputs}]", "rules": "r.yaml", "checks": "k.yaml",
    "workbook": "{file: b.xlsx, sheets: [{kind: cover, name: 封面}]}", "summary": "{file: s.txt, template: t.mustache}",
  ]

  /// The least plan with some keys changed; nil takes a key away.
  private func read(_ changes: [String: String?] = [:]) throws -> PipelinePlan {
    var keys = Self.least
    for (key, value) in changes { keys[key] = value }
    return try reading("p.yaml", keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()) { try PipelinePlan.read($0) }
  }

  @Test func defaults() throws {
    let plan = try read()
    #expect(
      plan.unit == .month && plan.monthBy == .accepted && plan.dataCutoff == nil && plan.versions == VersionKey.standard
        && plan.published == nil && !plan.isUnreported)
    #expect(try read(["unreported": "true"]).isUnreported)
    #expect(plan.workbook == "b.xlsx" && plan.sheets.map(\.title) == ["封面"] && plan.summary == "s.txt" && plan.figures.isEmpty)
  }

  @Test func everyKey() throws {
    let plan = try read([
      "unit": "quarter", "month_by": "concluded", "data_cutoff": "2024-12-31", "versions": "[content, registered]",
      "published": "seeds/published",
      "figures": "[{measures: [received, pending], by: [type], compare: [yoy, ytd.prev_year], each_month: true}]",
    ])
    #expect(plan.unit == .quarter && plan.monthBy == .concluded && plan.dataCutoff == CalendarDate(year: 2024, month: 12, day: 31))
    #expect(plan.versions == [.content, .registered] && plan.published == "seeds/published")
    #expect(plan.figures[0].measures == ["received", "pending"] && plan.figures[0].by == [.type] && plan.figures[0].eachMonth)
    #expect(plan.figures[0].suffixes == [[.yoy], [.ytd, .previousYear]])
  }

  @Test(
    arguments: [
      ("inputs", "[]", "缺少输入"), ("inputs", nil, "缺少输入"), ("month_by", "heard", "accepted、concluded、registered 之一"),
      ("data_cutoff", "2024-02-30", "yyyy-MM-dd"),
      ("versions", "[newest]", "可用 registered"), ("rules", "/etc/r.yaml", "不得离开项目"),
      ("checks", "a/../../k.yaml", "不得离开项目"), ("published", "..", "不得离开项目"), ("workbook", nil, "缺少“workbook”"),
      ("summary", nil, "缺少“summary”"), ("unit", "week", "“unit”应是"),
      ("summary", "{file: s.txt, template: ../t}", "不得离开项目"), ("figures", "[{measures: [a], compare: [yo]}]", "可用 ytd"),
      ("workbook", "{file: b, sheets: [{name: x}]}", "缺少“kind”"),
      ("workbook", "{file: b, sheets: [{kind: months, name: x, columns: ['received.foo']}]}", "“received.foo”"),
      ("titles", "x", "是不是“title”"), ("title", nil, "缺少“title”"),
    ] as [(String, String?, String)])
  func faults(key: String, value: String?, part: String) {
    let messages = faultMessages { _ = try read([key: value]) }
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  @Test(arguments: ["../../b.xlsx", "/tmp/b.xlsx"])
  func outputsMayNotLeaveTheirFolder(file: String) {
    for (key, value) in [("workbook", "{file: \(file)}"), ("summary", "{file: \(file), template: t}")] {
      #expect(!faultMessages { _ = try read([key: value]) }.isEmpty, "\(key)")

    }
  }

  @Test func changeComesLast() {
    #expect(!faultMessages { _ = try read(["figures": "[{measures: [a], compare: [yoy.ytd]}]"]) }.isEmpty)

  }

  @Test func severalInputs() throws {
    let plan = try read(["inputs": "[{name: a, contract: c, path: a}, {name: b, contract: d, path: b, optional: true}]"])
    #expect(plan.inputs.map(\.name) == ["a", "b"] && plan.inputs.map(\.isOptional) == [false, true])
    let twice = faultMessages { _ = try read(["inputs": "[{name: a, contract: c, path: a}, {name: a, contract: d, path: b}]"]) }
    #expect(twice.count == 1 && twice[0].contains("“a”列了 2 次"))
  }

  @Test func rulesAndChecksMayBeLists() throws {
    let plan = try read(["rules": "[a.yaml, b.yaml]", "checks": "c.yaml"])
    #expect(plan.rules == ["a.yaml", "b.yaml"] && plan.checks == ["c.yaml"])
    #expect(!faultMessages { _ = try read(["rules": "[a.yaml, ../b.yaml]"]) }.isEmpty)
  }

  @Test(arguments: ["monthly", "annual"])
  func shippedPlans(name: String) throws {
    let plan = try PipelinePlan.read("\(ShippedOffice.root)/pipelines/\(name).yaml")
    #expect(plan.id == name && plan.sheets.count >= 10 && plan.versions == VersionKey.standard)
  }
}
