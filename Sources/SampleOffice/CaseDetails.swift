/// Fills what the plan leaves open in a case: the dispute, the people, the money, the course of events.
struct CaseDetails {
  private let seed: UInt64
  private let index: Int

  init(seed: UInt64, index: Int) {
    self.seed = seed
    self.index = index
  }

  func fill(_ planned: inout PlannedCase) {
    var random = RandomSource(seed: seed, stream: .details, index: index)
    drawDispute(&planned, &random)
    drawSource(&planned, &random)
    drawParties(&planned, &random)
    drawCourse(&planned, &random)
    drawMoney(&planned, &random)
    drawAgreement(&planned, &random)
    drawConfirmation(&planned, &random)
    drawRemarks(&planned, &random)
  }

  private func drawDispute(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    planned.type = random.pick(CaseDetails.types(of: planned.lead, isJoint: planned.joint != nil))
    planned.typeText =
      switch planned.type {
      case .contract: random.chance(420) ? "民间借贷纠纷" : planned.type.name
      case .labour: random.chance(450) ? "其他劳动争议纠纷" : planned.type.name
      default: planned.type.name
      }
    // A hard dispute fails more easily.
    let hard = planned.outcome == .successful ? 34 : 75
    planned.difficulty = random.pick([("简单", 560), ("一般", 392), ("疑难复杂", hard), ("重大", 8)].map { (value: $0.0, weight: $0.1) })
    planned.attribute = random.pick([("民事", 900), ("治安", planned.joint == nil ? 20 : 160), ("", 80)].map { (value: $0.0, weight: $0.1) })
    planned.death = planned.type == .traffic && random.chance(25) ? "是" : "否"
    planned.clerk = random.pick(planned.lead.clerks)
  }

  /// Communities differ in taste; with the police there is more damage and more quarrel.
  private static func types(of lead: Lead, isJoint: Bool) -> [(value: DisputeType, weight: Int)] {
    DisputeType.allCases.map { type in
      var weight = type.weight * 100
      if case .community(let community) = lead {
        if type == .property { weight = type.weight * community.propertyTaste }
        if type == .neighbours { weight = type.weight * community.neighbourTaste }
      }
      if case .studioAlone = lead, type == .damage { weight *= 5 }
      if isJoint, type == .damage { weight *= 2 }
      return (type, weight)
    }
  }

  private func drawSource(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    let police =
      switch planned.joint {
      case .some: 650
      case .none: planned.isStudioAlone ? 1500 : planned.month >= Month(2024, 7) ? 45 : 30
      }
    planned.source = random.pick([
      (value: "当事人申请(线下)", weight: 470), (value: "当事人申请 (线上)", weight: 130), (value: "调委会主动调解", weight: 260),
      (value: "法院委派", weight: 45), (value: "法院委托", weight: 15), (value: "检察院移送", weight: 5),
      (value: "公安机关移送", weight: police), (value: "信访部门移送", weight: 25), (value: "其他部门移送", weight: 20),
    ])
  }

  private func drawParties(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    let company = planned.type.company
    let count = random.pick([(value: 2, weight: 78), (value: 3, weight: 15), (value: 4, weight: 7)])
    planned.parties = (0..<count).map { _ in Person.draw(&random) }
    if random.chance(company.chance) {
      planned.parties[count - 1] = Person.drawCompany(trades: company.trades, &random)
    }
    let isGroup = planned.type == .labour && random.chance(90)
    let people = isGroup ? random.between(10...60) : random.chance(60) ? count + random.between(1...4) : count
    planned.people = random.chance(80) ? "" : String(people)
    planned.phone = random.chance(180) ? "" : Person.drawPhone(&random)
    planned.place = random.chance(400) ? "" : place(of: planned.lead, &random)
  }

  private func place(of lead: Lead, _ random: inout RandomSource) -> String {
    if case .community(let community) = lead, random.chance(930) { return community.name }
    return random.pick(Community.all.map { (value: $0, weight: $0.weight) }).name
  }

  /// Days from acceptance to the end of the mediation, and to the entry in the platform.
  private func drawCourse(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    let last = Day(2025, 1, 10)
    let entry = Day(number: planned.accepted.day.number + CaseDetails.entryDelay.draw(&random))
    planned.registered = entry <= last ? entry : Day(number: random.between(planned.accepted.day.number...last.number))
    let days = CaseDetails.mediationDelay.draw(&random)
    let second = random.between(9 * 3600...17 * 3600 + 1800)
    guard planned.outcome != .pending else { return }
    let end = planned.accepted.day + days
    let day = end <= last ? end : Day(number: random.between(planned.accepted.day.number...last.number))
    let isSameDay = day == planned.accepted.day
    planned.mediated = Moment(day: day, second: isSameDay ? planned.accepted.second + random.between(2400...9000) : second)
  }

  private static let mediationDelay = Quantiles(points: [
    (0, 0), (1000, 1), (2500, 2), (4500, 4), (6000, 6), (7500, 10), (8800, 18), (9600, 31), (9900, 46), (10_000, 61),
  ])
  private static let entryDelay = Quantiles(points: [(0, 0), (3000, 1), (5500, 2), (7300, 3), (8500, 5), (9400, 9), (10_000, 16)])

  private func drawMoney(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    guard planned.outcome == .successful, !random.chance(planned.type.freeOfMoney) else { return }
    let isHard = planned.difficulty == "疑难复杂" || planned.difficulty == "重大"
    let yuan = CaseDetails.amounts.draw(&random) * planned.type.amountScale / 100 * (isHard ? 4 : 1)
    let step =
      switch yuan {
      case ..<1000: 50
      case ..<10_000: random.pick([100, 500, 100])
      case ..<100_000: random.pick([1000, 500, 5000])
      default: random.pick([10_000, 5000])
      }
    planned.amount = max(1, (yuan + step / 2) / step) * step * 100
    // Nobody calls a dispute over a fortune simple.
    if yuan > 500_000 { planned.difficulty = yuan > 1_200_000 ? "疑难复杂" : "一般" }
    if random.chance(15) { planned.amount += random.between(1...9999) }
  }

  /// In 元: most between 500 and 60,000, a few in the millions.
  private static let amounts = Quantiles(points: [
    (0, 200), (500, 500), (1500, 1000), (3000, 2200), (4500, 4500), (6000, 8500), (7200, 15_000), (8200, 27_000), (9000, 52_000),
    (9500, 98_000), (9800, 210_000), (9920, 480_000), (9975, 900_000), (10_000, 2_600_000),
  ])

  private func drawAgreement(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    guard planned.outcome == .successful else {
      planned.wordForNoAgreement = random.chance(350) ? "无" : ""
      return
    }
    planned.agreement = random.chance(planned.amount > 0 ? 720 : 330) ? .written : .oral
    planned.performance = random.pick([("已履行", 820), ("部分履行", 90), ("未履行", 90)].map { (value: $0.0, weight: $0.1) })
  }

  private func drawConfirmation(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    guard planned.outcome == .successful else { return }
    planned.confirmed = "否"
    // What is confirmed after the last export cannot stand in it.
    let day = planned.mediated.map { $0.day + random.between(1...28) }
    guard planned.agreement == .written, random.chance(32), let day, day <= Day(2025, 1, 10) else { return }
    planned.confirmed = "是"
    planned.confirmedOn = day
  }

  private func drawRemarks(_ planned: inout PlannedCase, _ random: inout RandomSource) {
    planned.specialGroup = random.pick(
      [("", 520), ("不涉及", 310), ("无", 80), ("老年人", 40), ("农民工", planned.type == .labour ? 120 : 4), ("妇女", 20), ("未成年人", 12), ("残疾人", 8)]
        .map { (value: $0.0, weight: $0.1) })
    if planned.joint == nil, !planned.isStudioAlone, random.chance(42) {
      planned.brandStudio = random.pick(["和合调解工作室", "老舅妈调解工作室", "「邻里帮」调解室"])
    }
  }
}
