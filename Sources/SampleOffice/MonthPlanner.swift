/// Plans one month: who leads which case, when it was accepted, which are joint, which fail.
struct MonthPlanner {
  let quota: YearQuota
  let month: Month
  let seed: UInt64
  let firstIndex: Int

  private var place: Int { month.month - 1 }
  private var key: Int { month.year * 12 + month.month }

  func cases() -> [PlannedCase] {
    var cases = zip(leads(), acceptances()).enumerated().map { offset, pair in
      PlannedCase(index: firstIndex + offset, lead: pair.0, accepted: pair.1)
    }
    markJoint(&cases)
    markUnsuccessful(&cases)
    return cases
  }

  private func leads() -> [Lead] {
    var random = RandomSource(seed: seed, stream: .leads, index: key)
    let street = quota.streetByMonth[place]
    let alone = quota.alone[place]
    let naming: [(value: Lead.StudioNaming, weight: Int)] = [(.organizationOnly, 5), (.organizationAndStudio, 3), (.studioOnly, 2)]
    var leads = [Lead](repeating: .street, count: street)
    leads += (0..<alone).map { _ in .studioAlone(random.pick(naming)) }
    leads += communities(count: quota.received[place] - street - alone).map(Lead.community)
    return random.shuffled(leads)
  }

  /// Nearly every community has a case each month; the rest falls by weight.
  private func communities(count: Int) -> [Community] {
    var random = RandomSource(seed: seed, stream: .communities, index: key)
    let choices = Community.all.map { (value: $0, weight: $0.weight) }
    let present = Community.all.filter { $0.weight > 20 || random.chance(900) }
    return present + (present.count..<count).map { _ in random.pick(choices) }
  }

  /// Office hours; one case in seven on a weekend.
  private func acceptances() -> [Moment] {
    var random = RandomSource(seed: seed, stream: .dates, index: key)
    let days = month.days.map { (value: $0, weight: $0.isWeekend ? 5 : 12) }
    let moments = (0..<quota.received[place]).map { _ in
      Moment(day: random.pick(days), second: random.between(8 * 3600 + 1800...17 * 3600))
    }
    return moments.sorted()
  }

  /// Communities work with the police three times as often as the street does.
  private func markJoint(_ cases: inout [PlannedCase]) {
    var random = RandomSource(seed: seed, stream: .joint, index: key)
    let marks: [(value: JointMark, weight: Int)] = [(.studio, 66), (.coCommittee, 23), (.both, 11)]
    let scores = cases.map { planned in
      switch planned.lead {
      case .street: random.below(1000) + 420
      case .community: random.below(1000)
      case .studioAlone: Int.max
      }
    }
    for place in lowest(quota.joint[place], of: scores) {
      cases[place].joint = random.pick(marks)
    }
  }

  /// Pending cases are the last of the year: they have had no time to end.
  private func markUnsuccessful(_ cases: inout [PlannedCase]) {
    var random = RandomSource(seed: seed, stream: .results, index: key)
    for chosen in random.shuffled(Array(cases.indices)).prefix(quota.failed[place]) {
      cases[chosen].outcome = .failed
    }
    guard month.month == 12 else { return }
    for chosen in cases.indices.suffix(quota.pending) {
      cases[chosen].outcome = .pending
    }
  }

  private func lowest(_ count: Int, of scores: [Int]) -> ArraySlice<Int> {
    scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }.prefix(count)
  }
}
