/// A row of a part-download: the case as it stands, or as an earlier download showed it.
enum RowVersion {
  case standing, pending, otherAmount, withoutPerformance, otherOrganization, misaligned
}

/// Cuts a month into three downloads by the day of acceptance, neighbours sharing two or three days. In the days shared, the earlier
/// download may show an older version. An older version loses on each step of the order of versions that can tell: it is
/// pending where the later is concluded, or mediated earlier, and its file always ends earlier.
struct PartDownloads {
  let month: Month
  let cases: [PlannedCase]

  private static let days: [ClosedRange<Int>] = [1...11, 10...21, 19...31]
  static let count = days.count

  /// The rows of a part, from 0, in the order of acceptance.
  func rows(part: Int) -> [(planned: PlannedCase, version: RowVersion)] {
    let versions = olderVersions(part: part)
    return cases.filter { PartDownloads.days[part].contains($0.dayOfMonth) }.map { ($0, versions[$0.index] ?? .standing) }
  }

  /// The versions in the days that the next part shows again, by the case's index.
  private func olderVersions(part: Int) -> [Int: RowVersion] {
    guard part + 1 < PartDownloads.count else { return [:] }
    let shared = cases.filter { PartDownloads.days[part].contains($0.dayOfMonth) && PartDownloads.days[part + 1].contains($0.dayOfMonth) }
    var versions: [Int: RowVersion] = [:]
    var cycle = PartDownloads.cycle
    for planned in shared where planned.fault == nil {
      // The once-only versions come first in the part that has them.
      let special = specials(part: part).first { special in !versions.values.contains(special) && planned.canBe(special) }
      if let special {
        versions[planned.index] = special
      } else {
        let version = cycle.removeFirst()
        cycle.append(version)
        versions[planned.index] = planned.canBe(version) ? version : .standing
      }
    }
    return versions
  }

  private static let cycle: [RowVersion] = [.pending, .standing, .otherAmount, .standing, .withoutPerformance]

  /// Two rows of the sample name another organisation, two are misaligned.
  private func specials(part: Int) -> [RowVersion] {
    switch (month.month, part) {
    case (6, 0), (10, 1): [.misaligned]
    case (10, 0), (12, 0): [.otherOrganization]
    default: []
    }
  }
}

extension PlannedCase {
  fileprivate var dayOfMonth: Int { accepted.day.civil.day }

  /// Whether an older version of the kind is sure to lose against the case as it stands.
  fileprivate func canBe(_ version: RowVersion) -> Bool {
    switch version {
    case .standing: true
    case .pending: outcome != .pending
    case .otherAmount: amount > 100_000 && outcome == .successful && (mediated.map { $0.day > accepted.day } ?? false)
    case .withoutPerformance: !performance.isEmpty
    case .otherOrganization: outcome == .successful && lead == .street && joint == nil
    case .misaligned: outcome == .successful && !brief.contains { $0.isNewline || $0 == "\"" } && brief.contains(",")
    }
  }

  /// The case as an earlier download showed it.
  func older(_ version: RowVersion) -> PlannedCase {
    var older = self
    switch version {
    case .standing: break
    case .withoutPerformance: older.performance = ""
    case .otherAmount:
      older.amount = amount / 2
      // Half-way between acceptance and the end, so that the later date decides.
      older.mediated = mediated.map { Moment(day: Day(number: (accepted.day.number + $0.day.number) / 2), second: 62_000) }
    case .pending, .misaligned: older.withdrawResult()
    case .otherOrganization:
      older.withdrawResult()
      older.lead = .community(Community.all[0])
    }
    return older
  }

  private mutating func withdrawResult() {
    outcome = .pending
    mediated = nil
    agreement = nil
    amount = 0
    performance = ""
    confirmed = ""
    confirmedOn = nil
  }
}
