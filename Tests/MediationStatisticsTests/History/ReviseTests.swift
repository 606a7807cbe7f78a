import Testing

@testable import MediationStatistics

/// What was reported for July against what the same cases give later.
struct ReviseTests {
  private static let july = try? wanted(ReportingPeriod("2024-07"))

  private static let then: [CaseLine] = [
    ["案件编码": CaseDesk.code(1)], ["案件编码": CaseDesk.code(2), "调解结果": "调解中", "调解时间": ""],
    ["案件编码": CaseDesk.code(3), "调解协议金": "1000"], ["案件编码": CaseDesk.code(4), "受理时间": "2024-07-30 09:00:00"],
    ["案件编码": CaseDesk.code(5), "受理时间": "2024-06-03 09:00:00", "调解时间": "2024-06-09 09:00:00"],
  ]

  /// 2 was concluded, 3 is gone, 4 was moved to August, 5 got another type, 6 was entered late.
  private static let now: [CaseLine] = [
    then[0], ["案件编码": CaseDesk.code(2)],
    ["案件编码": CaseDesk.code(4), "受理时间": "2024-08-01 09:00:00", "调解时间": "2024-08-02 09:00:00"],
    then[4].merging(["纠纷类别": "物业纠纷"]) { _, own in own },
    ["案件编码": CaseDesk.code(6, day: "20240803"), "受理时间": "2024-07-15 09:00:00", "调解协议金": "250.50"],
  ]

  /// What a publication of the lines would hold.
  static func publication(_ lines: [CaseLine], _ addresses: [String]) throws -> Publication {
    let register = try CaseDesk.register(lines, cutoff: "2025-01-31")
    let store = try CaseDesk.store(register)
    let reported = try addresses.map { text in
      let address = try address(text)
      return (address, Int64(try wanted(try wanted(store.figure(address)).numerator)))
    }
    return Publication(
      period: try wanted(july), pipeline: "monthly", reported: Dictionary(reported, uniquingKeysWith: { first, _ in first }),
      cases: CaseSnapshot(register))
  }

  static func report(_ publication: Publication, _ lines: [CaseLine], _ period: String = "2024-08") throws -> RevisionReport {
    let register = try CaseDesk.register(lines, cutoff: "2025-01-31")
    let store = try CaseDesk.store(register)
    return revise(publication, try CaseDesk.alone(register), store, try CaseDesk.seeds(), try wanted(ReportingPeriod(period)))
  }

  @Test(arguments: [
    ("received[2024-07]", [4, 3, 1, -1, -1]), ("received.ytd[2024-07]", [5, 4, 1, -1, -1]), ("successful[2024-07]", [3, 3, 1, 0, -1]),
    ("pending[2024-07]", [1, 0, 0, -1, 0]), ("amount[2024-07]", [100_000, 25_050, 25_050, 0, -100_000]),
    ("received.ytd[2024-07;type=物业纠纷]", [0, 1, 0, 1, 0]), ("received.ytd[2024-07;type=邻里纠纷]", [5, 3, 1, -2, -1]),
  ])
  func takenApart(address text: String, numbers: [Int64]) throws {
    let report = try Self.report(try Self.publication(Self.then, [text]), Self.now)
    let revision = try wanted(report.revisions.first { $0.address.description == text })
    #expect([revision.reported, revision.now, revision.added, revision.corrected, revision.removed] == numbers)
    #expect(revision.redefined == 0 && revision.isExplained)
  }

  @Test func casesWithWhatChanged() throws {
    let report = try Self.report(
      try Self.publication(Self.then, ["received.ytd[2024-07]", "received.ytd[2024-07;type=物业纠纷]", "pending[2024-07]"]), Self.now)
    let lines = report.cases.map { "\($0.revised.reason.rawValue) \($0.code) \($0.changes) \($0.location)" }
    #expect(lines.count == 5 && report.count(.added) == 1 && report.count(.corrected) == 3 && report.count(.removed) == 1)
    #expect(lines[0] == "补录 \(CaseDesk.code(6, day: "20240803")) 报送时平台中没有；登记日期 2024-08-03 清单.csv:6")
    #expect(lines.contains { $0.contains(CaseDesk.code(2)) && $0.contains("调解结果：调解中→调解成功") && $0.contains("办结日期：空→2024-07-08") })
    #expect(lines.contains { $0.contains(CaseDesk.code(4)) && $0.contains("受理日期：2024-07-30→2024-08-01") })
    #expect(lines.contains { $0.contains("纠纷类型：邻里纠纷→物业纠纷") })
    #expect(report.cases.last?.code == "" && report.cases.last?.revised.reason == .removed)
  }

  /// A row that is rejected now still tells its code and place.
  @Test func removedButThere() throws {
    let elsewhere = Self.then.enumerated().map { $0 == 2 ? $1.merging(["行政划分": "仓前街道", "调解组织": "仓前街道人民调解委员会"]) { _, own in own } : $1 }
    let report = try Self.report(try Self.publication(Self.then, ["received[2024-07]"]), elsewhere)
    #expect(report.cases.map { "\($0.revised.reason.rawValue) \($0.code) \($0.location)" } == ["核减 \(CaseDesk.code(3)) 清单.csv:4"])
  }

  @Test func stepByStepToTheYear() throws {
    let report = try Self.report(try Self.publication(Self.then, ["received.ytd[2024-07]", "amount.ytd[2024-07]"]), Self.now)
    let line = try wanted(report.cumulative.first { $0.measure.id == "received" })
    #expect([line.reportedToDate, line.period, line.added, line.corrected, line.removed, line.toDate] == [5, 1, 1, -1, -1, 5])
    #expect(report.cumulative.allSatisfy { $0.difference == 0 } && report.cumulative.contains { $0.measure.id == "amount" })
    let later = try Self.report(try Self.publication(Self.then, ["received.ytd[2024-07]"]), Self.now, "2024-09")
    #expect(later.cumulative.isEmpty, "August was not reported: there is nothing to add up from")
  }

  /// The same cases give another number when the measure means something else: that is no correction.
  @Test func anotherDefinition() throws {
    let publication = try Self.publication(Self.then, ["received[2024-07]"])
    let wrong = Publication(
      period: publication.period, pipeline: "monthly", reported: publication.reported.mapValues { $0 + 7 }, cases: publication.cases)
    let revision = try wanted(try Self.report(wrong, Self.then).revisions.first)
    #expect(revision.redefined == -7 && revision.difference == -7 && revision.isExplained && revision.cases.isEmpty)
  }

  @Test func nothingChanged() throws {
    let report = try Self.report(try Self.publication(Self.then, ["received[2024-07]", "amount.ytd[2024-07]"]), Self.then)
    #expect(report.changed.isEmpty && report.cases.isEmpty)
  }

  /// Whatever changes between two exports, the reasons make up the difference, and `now` is the store's own figure.
  @Test(arguments: 1...12)
  func everyDifferenceIsExplained(seed: Int) throws {
    var dice = Dice(UInt64(seed))
    let drawn = DrawnCase.list(60, seed: UInt64(seed) &* 77)
    let other = DrawnCase.list(60, seed: UInt64(seed) &* 77 &+ 5)
    let before = drawn.filter { _ in dice.throwDie(5) > 0 }.map(\.line)
    let after = zip(drawn, other).filter { _ in dice.throwDie(6) > 0 }.map { old, new in
      guard dice.throwDie(3) == 0 else { return old.line }
      return new.line.merging(["案件编码": old.line["案件编码"] ?? ""]) { _, code in code }
    }
    let addresses = ["received", "successful", "amount", "parties", "concluded", "oral"].flatMap { measure in
      ["\(measure)[2024-07]", "\(measure).ytd[2024-07]", "\(measure).ytd[2024-07;community=永福社区]", "\(measure).ytd[2024-07;type=物业纠纷]"]
    }
    let report = try Self.report(try Self.publication(before, addresses), after)
    let store = try CaseDesk.store(try CaseDesk.register(after, cutoff: "2025-01-31"))
    for revision in report.revisions {
      #expect(revision.isExplained && revision.redefined == 0, "\(revision.address)")
      #expect(Int64(try wanted(store.figure(revision.address)?.numerator)) == revision.now, "\(revision.address)")
    }
    #expect(report.cumulative.allSatisfy { $0.difference == 0 })
  }
}
