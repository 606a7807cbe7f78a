/// 纠纷简要情况: one of the type's texts with the case's own details.
enum Brief {
  static func text(for planned: PlannedCase, seed: UInt64) -> String {
    var random = RandomSource(seed: seed, stream: .brief, index: planned.index)
    let template = random.pick(templates(for: planned))
    let details = [
      ("{甲}", planned.parties[0].name), ("{乙}", planned.parties.count > 1 ? planned.parties[planned.parties.count - 1].name : "对方"),
      ("{区}", community(of: planned)), ("{元}", money(planned, &random)), ("{数}", String(random.between(2...28))),
      ("{楼}", String(random.between(1...26))), ("{月}", String(random.between(1...12))),
    ]
    return details.reduce(template) { text, detail in text.replacing(detail.0, with: detail.1) }
  }

  private static func templates(for planned: PlannedCase) -> [String] {
    if planned.death == "是" { return BriefTemplates.deaths }
    if planned.typeText == "民间借贷纠纷" { return BriefTemplates.loans }
    return BriefTemplates.texts(of: planned.type)
  }

  private static func community(of planned: PlannedCase) -> String {
    if case .community(let community) = planned.lead { return community.name }
    return planned.place.isEmpty ? "辖区内" : planned.place
  }

  /// The sum claimed: the sum agreed or a little more.
  private static func money(_ planned: PlannedCase, _ random: inout RandomSource) -> String {
    guard planned.amount > 0 else { return "\(random.between(3...90) * 100)元" }
    return "\(planned.amount / 100 * random.pick([100, 100, 110, 120, 150]) / 100)元"
  }
}
