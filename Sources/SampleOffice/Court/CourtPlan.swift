/// The papers of 2024 (published/wuchang-2024.csv): 98 papers of 72 proceedings, and of a few numbers that are none of the office's.
struct CourtPlan {
  private(set) var papers: [PlannedPaper] = []
  private var random: RandomSource

  init(seed: UInt64) {
    random = RandomSource(seed: seed, stream: .court)
    addCivil()
    addAdministrative()
    addReconsiderations()
    addOthers()
    papers.sort { ($0.received.number, $0.number, $0.kind) < ($1.received.number, $1.number, $1.kind) }
  }

  private static let communities = ["永福社区", "", "五常社区", "", "文一社区", "顾家桥", "", "沿山河社区", "", "西溪风情社区", "", "友谊社区"]
  private static let civilCauses = [
    "物业服务合同纠纷", "房屋租赁合同纠纷", "生命权、身体权、健康权纠纷", "建设工程施工合同纠纷", "民间借贷纠纷", "财产损害赔偿纠纷", "农村房屋买卖合同纠纷", "提供劳务者受害责任纠纷", "相邻关系纠纷",
    "违反安全保障义务责任纠纷", "买卖合同纠纷", "房屋拆迁安置补偿合同纠纷",
  ]

  private mutating func paper(_ kind: String, _ number: String, _ issuer: String, received: Day) -> PlannedPaper {
    let date = received + -(3 + random.below(6))
    return PlannedPaper(received: received, kind: kind, number: number, issuer: issuer, date: date.workday < received ? date.workday : date)
  }

  // MARK: civil: 34 first instances and 5 appeals judged; 3 withdrawn, 1 agreement confirmed, 2 mediated, 5 pending = 50

  private mutating func addCivil() {
    for index in 0..<34 { addFirstInstance(index) }
    for index in 0..<5 { addAppeal(index) }
    addCivilEndings()
    addCivilPending()
  }

  private func civilNumber(_ index: Int) -> String { "（\(index < 4 ? 2023 : 2024)）浙0110民初\(1_204 + index * 137)号" }

  private mutating func civil(_ kind: String, _ number: String, _ issuer: String, received: Day, index: Int) -> PlannedPaper {
    var paper = paper(kind, number, issuer, received: received)
    paper.cause = CourtPlan.civilCauses[index % CourtPlan.civilCauses.count]
    paper.community = CourtPlan.communities[index % CourtPlan.communities.count]
    paper.role = index % 11 == 5 ? "原告" : index % 7 == 3 ? "第三人" : "被告"
    let person = Person.drawName(&random)
    (paper.plaintiff, paper.defendant) = paper.role == "原告" ? ("五常街道办事处", person) : (person, "五常街道办事处")
    if paper.role == "第三人" { paper.defendant = Person.drawCompany(trades: ["物业服务", "建设工程"], &random).name }
    return paper
  }

  private mutating func addFirstInstance(_ index: Int) {
    let received = (Day(2024, 1, 8) + index * 352 / 33).workday
    var paper = civil("判决书", civilNumber(index), Court.yuhang, received: received, index: index)
    paper.outcome = ["驳回诉讼请求", "部分支持诉讼请求", "支持诉讼请求", "驳回诉讼请求"][index % 4]
    if index == 2 { paper.text = .besideLedger }
    if index == 7 { paper.number = "（2024)浙0110民初\(1_204 + 7 * 137)号" }
    if index == 12 { paper.number = "2024）浙0110 民初 \(1_204 + 12 * 137) 号" }
    if index == 20 { paper.earlier = "（2024）浙0110民诉前调3318号" }
    papers.append(paper)
    if index == 9 || index == 21 { papers.append(summons(of: paper, days: 70)) }
    if index == 15 { papers.append(jurisdictionRuling(of: paper)) }
  }

  /// The summons that came some weeks before a judgment.
  private mutating func summons(of judged: PlannedPaper, days: Int) -> PlannedPaper {
    var summons = judged
    summons.kind = "传票"
    summons.received = (judged.received + -days).workday
    summons.date = summons.received + -4
    summons.hearing = Moment(day: (summons.received + 21).workday, second: 9 * 3_600 + 1_800)
    (summons.heard, summons.outcome, summons.earlier) = ("是", "", "")
    summons.handled = summons.hearing?.day
    summons.text = .none
    return summons
  }

  private mutating func jurisdictionRuling(of judged: PlannedPaper) -> PlannedPaper {
    var ruling = judged
    ruling.kind = "裁定书"
    ruling.received = (judged.received + -95).workday
    ruling.date = ruling.received + -5
    ruling.number = judged.number.replacing("号", with: "号之一")
    ruling.outcome = "驳回管辖异议"
    return ruling
  }

  private mutating func addAppeal(_ index: Int) {
    let received = (Day(2024, 6, 12) + index * 24).workday
    var paper = civil("判决书", "（2024）浙01民终\(2_310 + index * 411)号", Court.hangzhou, received: received, index: index)
    let first = papers.first { $0.number == civilNumber(index) }
    (paper.role, paper.plaintiff, paper.defendant) = (first?.role ?? "", first?.plaintiff ?? "", first?.defendant ?? "")
    (paper.cause, paper.community) = (first?.cause ?? "", first?.community ?? "")
    paper.outcome = index == 3 ? "改判" : "驳回上诉，维持原判"
    paper.earlier = civilNumber(index)
    if index == 0 { paper.text = .besideLedger }
    papers.append(paper)
  }

  private mutating func addCivilEndings() {
    for index in 0..<3 {
      var paper = civil(
        "裁定书", "（2024）浙0110民初\(6_015 + index * 83)号", Court.yuhang, received: (Day(2024, 3, 20) + index * 75).workday, index: 40 + index)
      paper.outcome = index == 1 ? "按撤诉处理" : "撤诉"
      if index == 2 { (paper.text, paper.role, paper.community) = (.alone, "被告", "") }
      papers.append(paper)
    }
    var confirmed = civil("裁定书", "（2024）浙0110民特217号", Court.yuhang, received: Day(2024, 5, 16), index: 44)
    (confirmed.outcome, confirmed.cause, confirmed.role) = ("确认调解协议有效", "申请司法确认调解协议", "申请人")
    (confirmed.earlier, confirmed.text) = ("（2024）浙0110民诉前调1906号", .besideLedger)
    confirmed.defendant = "五常街道办事处"
    papers.append(confirmed)
    for index in 0..<2 {
      var paper = civil(
        "民事调解书", "（2024）浙0110民初\(7_240 + index * 59)号", Court.yuhang, received: (Day(2024, 7, 9) + index * 62).workday, index: 46 + index)
      paper.outcome = "调解"
      if index == 0 { (paper.text, paper.role) = (.besideLedger, "被告") }
      papers.append(paper)
    }
  }

  private mutating func addCivilPending() {
    for index in 0..<3 {
      let received = Day(2024, 12, 10) + index * 6
      var paper = civil("传票", "（2024）浙0110民初\(9_402 + index * 31)号", Court.yuhang, received: received.workday, index: 50 + index)
      paper.hearing = Moment(day: Day(2025, 1, 7 + index * 7).workday, second: [9, 14, 10][index] * 3_600)
      if index == 1 { (paper.text, paper.role, paper.community) = (.alone, "", "") }
      papers.append(paper)
    }
    for index in 0..<2 {
      let received = [Day(2024, 12, 19), Day(2024, 12, 24)][index]
      var paper = civil("应诉通知书", "（2024）浙0110民初\(9_611 + index * 47)号", Court.yuhang, received: received, index: 57 + index)
      paper.role = "被告"
      paper.defendant = "五常街道办事处"
      papers.append(paper)
      guard index == 0 else { continue }
      var evidence = paper
      (evidence.kind, evidence.term, evidence.text) = ("举证通知书", "20日", .besideLedger)
      papers.append(evidence)
    }
  }

  // MARK: administrative: 1 judged, 4 mediated, 6 withdrawn, 2 pending, and the appeal of the judged one = 14

  private static let administrativeCauses = ["政府信息公开", "行政强制", "房屋征收补偿协议", "行政处罚", "履行法定职责", "行政赔偿"]

  private mutating func addAdministrative() {
    for index in 0..<11 { addAdministrativeCase(index) }
    addAdministrativeAppeal()
    for index in 0..<2 {
      var response = administrative("应诉通知书", index + 11, received: [Day(2024, 11, 28), Day(2024, 12, 20)][index])
      if index == 1 { response.text = .besideLedger }
      papers.append(response)
    }
  }

  private func administrativeNumber(_ index: Int) -> String { "（2024）浙8601行\(index == 6 ? "赔" : "")初\(88 + index * 41)号" }

  private mutating func administrative(_ kind: String, _ index: Int, received: Day) -> PlannedPaper {
    var paper = paper(kind, administrativeNumber(index), Court.railway, received: received.workday)
    paper.cause = CourtPlan.administrativeCauses[index % CourtPlan.administrativeCauses.count]
    if index == 6 { paper.cause = "行政赔偿" }
    paper.community = CourtPlan.communities[(index * 5) % CourtPlan.communities.count]
    (paper.plaintiff, paper.defendant, paper.role) = (Person.drawName(&random), "五常街道办事处", "被告")
    return paper
  }

  /// Response where one came, summons where the court sat, and the paper that ended the case.
  private mutating func addAdministrativeCase(_ index: Int) {
    let start = Day(2024, 2, 5) + index * 17
    var ending = administrative(index == 0 ? "判决书" : index < 5 ? "行政调解书" : "裁定书", index, received: start + 92)
    ending.outcome = index == 0 ? "驳回诉讼请求" : index < 5 ? "调解" : index == 8 ? "按撤诉处理" : "撤诉"
    if [0, 1, 5].contains(index) { ending.text = .besideLedger }
    if [0, 1, 2, 5].contains(index) {
      var response = ending
      (response.kind, response.outcome, response.text, response.received) = ("应诉通知书", "", .none, start.workday)
      response.date = response.received + -3
      response.handled = response.received + 12
      papers.append(response)
    }
    if [0, 1, 2, 5, 6].contains(index) {
      var summons = hearing(of: ending, received: (start + 20).workday)
      if index == 0 { summons.text = .besideLedger }
      papers.append(summons)
    }
    papers.append(ending)
  }

  private func hearing(of ending: PlannedPaper, received: Day) -> PlannedPaper {
    var summons = ending
    (summons.kind, summons.outcome, summons.text, summons.earlier) = ("传票", "", .none, "")
    summons.received = received
    summons.date = received + -4
    summons.hearing = Moment(day: (received + 25).workday, second: 9 * 3_600 + 1_800)
    (summons.heard, summons.leader, summons.post) = ("是", "是", "副主任")
    summons.handled = summons.hearing?.day
    return summons
  }

  private mutating func addAdministrativeAppeal() {
    let first = papers.first { $0.number == administrativeNumber(0) && $0.kind == "判决书" }
    var appeal = paper("判决书", "（2024）浙01行终603号", Court.hangzhou, received: Day(2024, 10, 22))
    (appeal.cause, appeal.community, appeal.role) = (first?.cause ?? "", first?.community ?? "", "被告")
    (appeal.plaintiff, appeal.defendant) = (first?.plaintiff ?? "", "五常街道办事处")
    (appeal.outcome, appeal.earlier, appeal.text) = ("驳回上诉，维持原判", administrativeNumber(0), .besideLedger)
    papers.append(hearing(of: appeal, received: Day(2024, 8, 20)))
    papers.append(appeal)
  }

  // MARK: reconsideration: 6 decided, 2 pending. The district's real prefix is not known: 示政复 is invented.

  private mutating func addReconsiderations() {
    for index in 0..<8 {
      let start = index < 6 ? Day(2024, 1, 22) + index * 44 : [Day(2024, 11, 20), Day(2024, 12, 25)][index - 6]
      if index < 4 || index > 5 {
        var reply = reconsideration("行政复议答复通知书", "示政复〔2024〕\(7 + index * 9)号", index, received: start)
        reply.handled = index == 7 ? nil : reply.received + 10
        reply.text = index == 0 ? .besideLedger : index == 7 ? .alone : .none
        papers.append(reply)
      }
      guard index < 6 else { continue }
      var decision = reconsideration("行政复议决定书", "示政复决字〔2024〕\(7 + index * 9)号", index, received: start + 55)
      decision.outcome = index == 2 ? "确认违法" : index % 2 == 0 ? "维持" : "驳回复议申请"
      if index == 2 { (decision.text, decision.handled) = (.besideLedger, nil) }
      papers.append(decision)
    }
  }

  private mutating func reconsideration(_ kind: String, _ number: String, _ index: Int, received: Day) -> PlannedPaper {
    var paper = paper(kind, number, Court.district, received: received.workday)
    paper.cause = ["政府信息公开", "行政处罚", "行政强制", "不履行法定职责"][index % 4]
    paper.community = CourtPlan.communities[(index * 3) % CourtPlan.communities.count]
    (paper.plaintiff, paper.defendant, paper.role) = (Person.drawName(&random), "五常街道办事处", "被申请人")
    if index == 7 { paper.community = "" }
    return paper
  }

  // MARK: numbers that are none of the office's, and papers without one

  private mutating func addOthers() {
    for (index, number) in ["（2024）浙0110执1203号", "（2024）浙0113执2288号", "（2024）浙0110执4471号"].enumerated() {
      let received = [Day(2024, 4, 11), Day(2024, 9, 3), Day(2024, 12, 17)][index]
      var paper = paper("协助执行通知书", number, index == 1 ? "浙江省杭州市临平区人民法院" : Court.yuhang, received: received)
      (paper.cause, paper.role) = ("民间借贷纠纷", "协助义务人")
      (paper.plaintiff, paper.defendant) = (Person.drawName(&random), Person.drawName(&random))
      paper.term = ["2024-04-30", "15日", "2025-01-03"][index]
      paper.handled = index < 2 ? received + 9 : nil
      paper.text = [.besideLedger, .none, .alone][index]
      papers.append(paper)
    }
    for (index, number) in ["（2024）浙0110民诉前调1906号", "（2024）浙0110民诉前调3318号"].enumerated() {
      var paper = civil("其他通知书", number, Court.yuhang, received: [Day(2024, 4, 8), Day(2024, 6, 3)][index], index: [44, 20][index])
      (paper.note, paper.role) = ("诉前调解告知", "被申请人")
      papers.append(paper)
    }
    var review = paper("裁定书", "（2024）浙0110行审64号", Court.yuhang, received: Day(2024, 8, 14))
    (review.cause, review.plaintiff, review.defendant) = ("申请强制执行行政处罚决定", "五常街道办事处", Person.drawName(&random))
    (review.role, review.outcome) = ("申请人", "准予强制执行")
    papers.append(review)
    var letter = paper("律师函", "", "浙江示例云禾律师事务所", received: Day(2024, 10, 11))
    (letter.cause, letter.plaintiff, letter.text) = ("建设工程施工合同纠纷", Person.drawCompany(trades: ["建设工程"], &random).name, .alone)
    papers.append(letter)
    var advice = paper("司法建议书", "", Court.yuhang, received: Day(2024, 12, 5))
    (advice.term, advice.text) = ("30日", .alone)
    papers.append(advice)
  }
}
