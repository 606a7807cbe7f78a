import Testing

@testable import MediationStatistics

struct DeadlineTests {
  /// A paper received on Friday 2024-03-01.
  private static func paper(
    _ kind: PaperKind, role: OurRole? = nil, outcome: PaperOutcome? = nil, term: StatedTerm? = nil, hearing: String? = nil,
    received: String? = "2024-03-01"
  ) -> Document {
    var document = Document()
    document.kind = .value(kind)
    document.role = role.map { .value($0) } ?? .blank
    document.outcome = outcome.map { .value($0) } ?? .blank
    document.term = term
    document.hearing = hearing.flatMap { readMoment(Array($0.utf8).span) }
    document.received = received.flatMap(readDate)
    document.date = CalendarDate(year: 2024, month: 2, day: 20)
    return document
  }

  private static func deadline(_ document: Document, _ own: ProceedingClass?, _ stage: ProceedingStage) throws -> String {
    let seeds = try ShippedOffice.seeds()
    guard let deadline = seeds.deadlineRules.deadline(of: document, own, stage, seeds.holidays) else { return "-" }
    switch deadline.state {
    case .on(let day, _): return "\(deadline.rule.due) \(deadline.rule.nature.rawValue) \(day)"
    case .unsettled(let reason): return "\(deadline.rule.due) ? \(reason)"
    }
  }

  /// The table of courts.md §4, each line at least once.
  @Test(
    arguments: [
      (paper(.response, role: .defendant), .administrative, .first, "提交答辩状和证据 duty 2024-03-18"),
      (paper(.response, role: .defendant), .civil, .first, "提交答辩状 duty 2024-03-18"),
      (paper(.complaint, role: .defendant), .administrative, .first, "提交答辩状和证据 duty 2024-03-18"),
      (paper(.complaint, role: .defendant), .civil, .first, "提交答辩状 duty 2024-03-18"),
      (paper(.complaint, role: .plaintiff), .civil, .first, "-"), (paper(.complaint), .civil, .first, "提交答辩状 ? 没有填写我方地位，不能确定期限"),
      (paper(.appeal, role: .defendant), .administrative, .second, "提交上诉答辩状 duty 2024-03-18"),
      (paper(.appeal), .civil, .second, "提交上诉答辩状 duty 2024-03-18"),
      (paper(.evidence, term: .days(20)), .civil, .first, "提交证据 duty 2024-03-21"),
      (paper(.evidence, term: .until(CalendarDate(dayNumber: 19_800))), .civil, .first, "提交证据 duty 2024-03-18"),
      (paper(.evidence), .civil, .first, "提交证据 ? 文书没有载明期限，由承办人核定"),
      (paper(.summons, hearing: "2024-03-23 09:30"), .civil, .first, "出庭 duty 2024-03-23"),
      (paper(.summons), .civil, .first, "出庭 ? 没有开庭时间"),
      (paper(.hearing, hearing: "2024-03-20"), .administrative, .first, "出庭 duty 2024-03-20"),
      (paper(.judgment), .civil, .first, "提起上诉 right 2024-03-18"), (paper(.judgment), .administrative, .first, "提起上诉 right 2024-03-18"),
      (paper(.judgment), .civil, .second, "-"),
      (paper(.judgment), .criminal, .first, "-"),
      (paper(.ruling, outcome: .suitDismissed), .administrative, .first, "提起上诉 right 2024-03-11"),
      (paper(.ruling, outcome: .jurisdictionObjectionRefused), .civil, .first, "提起上诉 right 2024-03-11"),
      (paper(.ruling, outcome: .notAccepted), .civil, .first, "提起上诉 right 2024-03-11"),
      (paper(.ruling, outcome: .withdrawn), .administrative, .first, "-"), (paper(.ruling), .civil, .first, "-"),
      (paper(.paymentOrder), .civil, .special, "清偿债务或者提出异议 right 2024-03-18"),
      (paper(.assistance, term: .until(CalendarDate(dayNumber: 19_800))), .enforcement, .enforcement, "按通知协助执行 duty 2024-03-18"),
      (paper(.assistance), .enforcement, .enforcement, "按通知协助执行 ? 文书没有载明期限，由承办人核定"),
      (paper(.reconsiderationReply, role: .respondent), .reconsideration, .reconsideration, "提交答复书和证据 duty 2024-03-15"),
      (
        paper(.reconsiderationReply, role: .respondent, term: .workingDays(5)), .reconsideration, .reconsideration,
        "提交答复书和证据 duty 2024-03-08"
      ),
      (paper(.reconsiderationApplication, role: .respondent), .reconsideration, .reconsideration, "提交答复书和证据 duty 2024-03-15"),
      (paper(.reconsiderationDecision, role: .applicant), .reconsideration, .reconsideration, "提起行政诉讼 right 2024-03-18"),
      (paper(.reconsiderationDecision, role: .thirdParty), .reconsideration, .reconsideration, "提起行政诉讼 right 2024-03-18"),
      (paper(.reconsiderationDecision, role: .respondent, outcome: .maintained), .reconsideration, .reconsideration, "-"),
      (
        paper(.reconsiderationDecision, role: .respondent, outcome: .mustPerform, term: .days(30)), .reconsideration, .reconsideration,
        "履行行政复议决定 duty 2024-04-01"
      ),
      (
        paper(.reconsiderationDecision, role: .respondent, outcome: .revoked), .reconsideration, .reconsideration,
        "履行行政复议决定 ? 文书没有载明期限，由承办人核定"
      ),
      (paper(.reconsiderationMediation, role: .respondent), .reconsideration, .reconsideration, "履行行政复议调解书 ? 文书没有载明期限，由承办人核定"),
      (paper(.reconsiderationOpinion), .reconsideration, .reconsideration, "报告纠正相关违法行为的情况 duty 2024-04-30"),
      (paper(.prosecutorialAdvice), nil, .other, "依法履职并书面回复 duty 2024-05-06"),
      (paper(.prosecutorialAdvice, term: .days(15)), nil, .other, "依法履职并书面回复 duty 2024-03-18"),
      (paper(.judicialAdvice), nil, .other, "书面回复 ? 文书没有载明期限，由承办人核定"),
      (paper(.judicialAdvice, term: .days(30)), nil, .other, "书面回复 duty 2024-04-01"), (paper(.lawyersLetter), nil, .other, "-"),
      (paper(.acceptance), .civil, .first, "-"),
      (paper(.response, role: .defendant, received: nil), .civil, .first, "提交答辩状 ? 没有收到日期，期限无法起算"),
      (
        paper(.reconsiderationReply, role: .respondent, received: "2031-03-03"), .reconsideration, .reconsideration,
        "提交答复书和证据 ? 没有 2031 年的节假日安排，不能计算工作日 — 请补充 seeds/holidays.csv"
      ),
    ] as [(Document, ProceedingClass?, ProceedingStage, String)])
  func eachLineOfTheTable(document: Document, own: ProceedingClass?, stage: ProceedingStage, expected: String) throws {
    #expect(try Self.deadline(document, own, stage) == expected)
  }

  /// The paper's own date (2024-02-20) never starts a clock.
  @Test func theClockStartsOnTheDayReceived() throws {
    let early = try Self.deadline(Self.paper(.judgment, received: "2024-02-21"), .civil, .first)
    let late = try Self.deadline(Self.paper(.judgment, received: "2024-04-01"), .civil, .first)
    #expect(early == "提起上诉 right 2024-03-07" && late == "提起上诉 right 2024-04-16")
  }

  @Test(arguments: [
    ("应诉通知书,行整,,,,x,duty,15,calendar,no,,", "不认识“行整”"), ("应诉通知,行政,,,,x,duty,15,calendar,no,,", "是不是“应诉通知书”"),
    ("判决书,,,,,x,duty,15,weeks,no,,", "不成期限"),
    ("判决书,,,,,x,duty,0,calendar,no,,", "不成期限"), ("判决书,,,,,x,must,15,calendar,no,,", "不认识“must”"),
    ("判决书,,,,,,duty,15,calendar,no,,", "due: 空白"),
    ("判决书,,,,撤消,x,duty,15,calendar,no,,", "不认识“撤消”"), ("判决书,,,,,x,duty,15,calendar,maybe,,", "yes 或 no"),
  ])
  func faultsOfTheTable(line: String, part: String) throws {
    let folder = try ScratchFolder()
    try folder.put("deadlines.csv", "paper,class,stage,role,outcomes,due,nature,term,unit,stated_wins,article,note\n\(line)\n")
    let messages = faultMessages { _ = try DeadlineRules.read(folder.path) }
    #expect(messages.count == 1 && messages[0].contains(":2:") && messages[0].contains(part), "\(messages)")
  }
}
