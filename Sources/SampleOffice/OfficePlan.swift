/// Every dispute of the invented office, drawn so that the published figures come out exactly.
struct OfficePlan {
  /// In the order of acceptance.
  let cases: [PlannedCase]

  init(seed: UInt64) {
    var cases: [PlannedCase] = []
    for quota in YearQuota.all {
      var year: [PlannedCase] = []
      for month in 1...12 {
        let planner = MonthPlanner(quota: quota, month: Month(quota.year, month), seed: seed, firstIndex: cases.count + year.count)
        year += planner.cases()
      }
      OfficePlan.dealFailures(quota, among: &year, seed: seed)
      cases += year
    }
    for place in cases.indices {
      CaseDetails(seed: seed, index: cases[place].index).fill(&cases[place])
    }
    FaultPlanting(seed: seed).plant(in: &cases)
    OfficePlan.number(&cases, seed: seed)
    for place in cases.indices {
      cases[place].brief = Brief.text(for: cases[place], seed: seed)
    }
    self.cases = cases
  }

  /// The planner marks failures only as 调解不成功; some of a year's become 终止 or 撤回.
  private static func dealFailures(_ quota: YearQuota, among cases: inout [PlannedCase], seed: UInt64) {
    var random = RandomSource(seed: seed, stream: .failures, index: quota.year)
    let failed = cases.indices.filter { cases[$0].outcome == .failed }
    // The single 终止 of 2024 is its last failure, so that a short list of rows shows every result.
    let order = quota.pending > 0 ? Array(failed.reversed()) : random.shuffled(failed)
    for place in order.prefix(quota.terminated) {
      cases[place].outcome = .terminated
    }
    for place in order.dropFirst(quota.terminated).prefix(quota.withdrawn) {
      cases[place].outcome = .withdrawn
    }
  }

  /// Running numbers rise with the day of registration, with gaps: other towns share the platform.
  private static func number(_ cases: inout [PlannedCase], seed: UInt64) {
    var random = RandomSource(seed: seed, stream: .sequence)
    var last = 1000
    var year = 0
    let order = cases.indices.sorted {
      (cases[$0].registered.number, cases[$0].index) < (cases[$1].registered.number, cases[$1].index)
    }
    for place in order {
      if cases[place].registered.civil.year != year {
        year = cases[place].registered.civil.year
        last = 1000
      }
      last += random.between(1...90)
      cases[place].sequence = last
    }
  }
}
