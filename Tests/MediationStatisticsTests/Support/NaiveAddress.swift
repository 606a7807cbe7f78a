@testable import MediationStatistics

/// An address read a second time, by plain text: first and last day, keys.
struct NaiveAddress {
  let measure: String
  let first: String
  let last: String
  let keys: [(dimension: String, member: String)]

  /// `measure.suffix[period;key=member]`; only what the tests ask for.
  init(_ text: String) {
    let head = text.split(separator: "[")[0].split(separator: ".").map(String.init)
    let parts = text.split(separator: "[")[1].dropLast().split(separator: ";").map(String.init)
    measure = head[0]
    keys = parts.dropFirst().map { key in
      let sides = key.split(separator: "=").map(String.init)
      return (sides[0], sides[1])
    }
    var (first, last) = Self.days(parts[0])
    for suffix in head.dropFirst() {
      switch suffix {
      case "ytd": first = first.prefix(4) + "-01-01"
      case "prev_year": (first, last) = (Self.yearBefore(first), Self.yearBefore(last))
      case "prev": (first, last) = Self.days(Self.monthBefore(String(first.prefix(7))))
      default: break
      }
    }
    (self.first, self.last) = (first, last)
  }

  /// The last day may be one that the month does not have: texts are compared, and no row has such a day.
  private static func days(_ period: String) -> (String, String) {
    let ends = period.split(separator: "..").map(String.init)
    if ends.count == 2 { return (ends[0], ends[1]) }
    let year = period.prefix(4)
    if period.contains("Q"), let quarter = Int(period.suffix(1)) {
      return ("\(year)-\(padded(quarter * 3 - 2, 2))-01", "\(year)-\(padded(quarter * 3, 2))-31")
    }
    return period.count == 4 ? ("\(year)-01-01", "\(year)-12-31") : ("\(period)-01", "\(period)-31")
  }

  private static func yearBefore(_ day: String) -> String { "\((Int(day.prefix(4)) ?? 0) - 1)\(day.dropFirst(4))" }

  private static func monthBefore(_ month: String) -> String {
    let (year, number) = (Int(month.prefix(4)) ?? 0, Int(month.suffix(2)) ?? 0)
    return number == 1 ? "\(year - 1)-12" : "\(year)-\(padded(number - 1, 2))"
  }

  func holds(_ day: String?) -> Bool { day.map { first <= $0 && $0 <= last } ?? false }
}

extension RecountedOffice.Row {
  /// How often the row stands behind a count of cases or participations at an address: 0, 1, or 2 for a joint case.
  func times(_ measure: String, _ address: NaiveAddress) -> Int {
    let kinds =
      drawn.withStudio && !drawn.studioAlone ? [drawn.member(.organizationKind), "police_studio"] : [drawn.member(.organizationKind)]
    let isTaking = measure.hasPrefix("participations") || measure == "organizations_active"
    for key in address.keys where !(isTaking && key.dimension == "organization_kind") {
      let own = key.dimension == "result" ? (result.isEmpty ? "未填" : result) : drawn.member(DimensionID(key.dimension))
      guard own == key.member else { return 0 }
    }
    guard counts(measure, address) else { return 0 }
    guard isTaking else { return 1 }
    let kind = address.keys.first { $0.dimension == "organization_kind" }?.member
    return kinds.count { kind == nil || kind == $0 }
  }

  private func counts(_ measure: String, _ address: NaiveAddress) -> Bool {
    let isIn = address.holds(accepted)
    switch measure {
    case "received", "amount", "parties", "participations", "organizations_active": return isIn
    case "successful": return isIn && result == "调解成功"
    case "unsuccessful": return isIn && ["调解不成功", "终止", "撤回"].contains(result)
    case "pending": return isIn && result == "调解中"
    case "unresolved": return isIn && result.isEmpty
    case "oral", "written": return isIn && result == "调解成功" && drawn.agreement == (measure == "oral" ? "口头协议" : "书面协议")
    case "confirmed": return false
    case "days_median", "days_p90", "days_mean": return isIn && days != nil
    case "concluded": return address.holds(concluded)
    case "opening_pending": return accepted < address.first && (concluded.map { $0 >= address.first } ?? true)
    case "closing_pending": return accepted <= address.last && (concluded.map { $0 > address.last } ?? true)
    case "participations_joint", "joint_cases": return isIn && drawn.withStudio && !drawn.studioAlone
    case "participations_alone": return isIn && (!drawn.withStudio || drawn.studioAlone)
    default: return false
    }
  }
}
